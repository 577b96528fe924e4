import type { Notice } from '../catalog/notices.ts';
import { printable } from '../diagnostics/printable.ts';
import { shorten } from '../diagnostics/shorten.ts';
import { fill, type Words } from './words.ts';

const longestName = 60;
const longestList = 300;

/** A notice as a sentence; names of the file are cut short, and what has no shape is written out. */
export function noticeText(notice: Notice, { notices: say, count, list }: Words): string {
  const listed = (names: readonly string[]): string =>
    shorten(list(names.map((name) => printable(shorten(name, longestName)))), longestList);
  switch (notice.kind) {
    case 'hooks': {
      const events = listed(notice.events);
      return events === '' ? say.hooks : fill(say.hooksOn, { events });
    }
    case 'servers': {
      const servers = listed(notice.servers);
      return servers === '' ? say.servers : fill(say.serversNamed, { servers });
    }
    case 'memory':
      return fill(say.memory, { tools: listed(notice.tools) });
    case 'bypass':
      return say.bypass;
    case 'hidden':
      return count(say.hidden, notice.count);
  }
}
