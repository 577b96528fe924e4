import { bodyKinds } from './body.ts';
import { catalogKinds } from './catalog.ts';
import { fileKinds } from './file.ts';
import { frontMatterKinds } from './front-matter.ts';
import { textKinds } from './text.ts';
import { toolKinds } from './tools.ts';

/** Every kind of diagnostic. The codes are permanent: scripts and ignore lists rely on them. */
export const kinds = {
  ...fileKinds,
  ...textKinds,
  ...frontMatterKinds,
  ...toolKinds,
  ...bodyKinds,
  ...catalogKinds,
};

/** The permanent name of a kind of diagnostic. */
export type Code = keyof typeof kinds;
