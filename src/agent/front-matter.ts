import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import type { Field } from './agent.ts';
import { readLeniently } from './lenient-yaml.ts';
import type { Split } from './split-front-matter.ts';
import { readYaml } from './yaml.ts';

/** The keys of a front matter, and what is wrong with it. */
export interface FrontMatter {
  fields: Field[];
  diagnostics: Diagnostic[];
}

/** Reads the front matter of a split file: as YAML, and line by line where it is not valid YAML. */
export function readFrontMatter(split: Split, file: string): FrontMatter {
  if (split.language !== '') {
    const detail = `it calls itself “${split.language}”.`;
    return {
      fields: [],
      diagnostics: [diagnose('front-matter-language', file, fileStart, detail)],
    };
  }
  if (split.frontMatter === undefined) {
    const code = split.closed ? 'front-matter-missing' : 'front-matter-unclosed';
    return { fields: [], diagnostics: [diagnose(code, file, fileStart)] };
  }
  const first = split.frontMatterLine - 1;
  const reading = readYaml(split.frontMatter);
  if (reading.kind === 'fields') return { fields: shift(reading.fields, first), diagnostics: [] };
  const place = { line: reading.place.line + first, column: reading.place.column };
  if (reading.kind === 'bound') {
    return {
      fields: [],
      diagnostics: [diagnose('front-matter-bound', file, place, reading.reason)],
    };
  }
  return {
    fields: shift(readLeniently(split.frontMatter), first),
    diagnostics: [diagnose('front-matter-invalid', file, place, reading.reason)],
  };
}

function shift(fields: Field[], lines: number): Field[] {
  return fields.map((field) => ({ ...field, line: field.line + lines }));
}
