import type { Notice } from '../catalog/notices.ts';
import { fill, type Words } from './words.ts';

/** A notice as a sentence. */
export function noticeText(notice: Notice, { notices: say, count, locale }: Words): string {
  const list = new Intl.ListFormat(locale);
  switch (notice.kind) {
    case 'hooks': {
      const events = list.format(notice.events);
      return events === '' ? say.hooks : fill(say.hooksOn, { events });
    }
    case 'servers': {
      const servers = list.format(notice.servers);
      return servers === '' ? say.servers : fill(say.serversNamed, { servers });
    }
    case 'bypass':
      return say.bypass;
    case 'hidden':
      return count(say.hidden, notice.count);
  }
}
