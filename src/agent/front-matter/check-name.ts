import { asCode } from '../../diagnostics/as-code.ts';
import type { Finding, Place } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat } from '../agent.ts';
import { withoutMarks } from '../text/without-marks.ts';

// Formats in which other agents call an agent by its name. Gemini CLI also allows underscores.
const shapes: Readonly<Partial<Record<AgentFormat, RegExp>>> = {
  'claude-code': /^[a-z0-9-]+$/,
  gemini: /^[a-z0-9_-]+$/,
  skill: /^[a-z0-9-]+$/,
};

/** Checks the shape of a name where the format asks for one. */
export function checkName(name: string, place: Place, format: AgentFormat): Finding[] {
  const shape = shapes[format];
  if (shape === undefined || shape.test(name)) return [];
  const better = hyphenated(name);
  const fix = `Write \`name: ${better}\`; a title for people belongs into the first heading.`;
  return [
    {
      code: 'name-invalid',
      place,
      detail: `${asCode(name)}.`,
      ...(better !== undefined && { fix }),
    },
  ];
}

/**
 * A text as a name that every format accepts: `Analyste & Marchés` as `analyste-marches`. Undefined
 * where letters would be lost.
 */
export function hyphenated(text: string): string | undefined {
  const plain = withoutMarks(text).toLowerCase();
  if (/[^\P{L}a-z]/u.test(plain)) return undefined;
  const name = plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
  return name === '' ? undefined : name;
}
