import { type Finding, fileStart, type Place } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';
import { type Origin, placeInFile } from '../place.ts';
import { howToMend } from './how-to-mend.ts';
import { mendFrontMatter } from './mend.ts';
import type { Split } from './split.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/** The keys of a front matter, and what is wrong with it. */
export interface FrontMatter {
  /** Whether there is one, and whether it may be read. */
  state: 'read' | 'missing' | 'refused';
  fields: Field[];
  findings: Finding[];
}

/** Reads the front matter of a split file: as YAML, and key by key where it is not valid YAML. */
export function readFrontMatter(split: Split): FrontMatter {
  const { frontMatter, frontMatterOrigin: origin, findings, language } = split;
  if (language !== '') {
    const detail = `it calls itself “${language}”.`;
    return refused({ code: 'front-matter-language', place: fileStart, detail });
  }
  if (frontMatter === undefined) return { state: 'missing', fields: [], findings };
  const reading = readYaml(frontMatter);
  if (reading.kind === 'bound') {
    const place = placeInFile(origin, reading.place);
    return refused({ code: 'front-matter-bound', place, detail: reading.reason });
  }
  if (reading.kind === 'fields') {
    const fields = reading.fields.map((field) => inFile(field, origin));
    const keys = refusedKeys(reading.refused, origin);
    return { state: 'read', fields, findings: [...findings, ...keys] };
  }
  return { state: 'read', ...readKeyByKey(frontMatter, reading, origin, findings) };
}

type Invalid = Extract<YamlReading, { kind: 'invalid' }>;

function readKeyByKey(
  frontMatter: string,
  { place, reason }: Invalid,
  origin: Origin,
  before: readonly Finding[],
): Omit<FrontMatter, 'state'> {
  const entries = mendFrontMatter(frontMatter);
  const fix = howToMend(entries);
  const findings: Finding[] = [
    ...before,
    {
      code: 'front-matter-invalid',
      place: placeInFile(origin, place),
      detail: reason,
      ...(fix === undefined ? {} : { fix }),
    },
    ...refusedKeys(
      entries.flatMap((entry) => entry.refused),
      origin,
    ),
  ];
  const fields = entries.flatMap(({ field }) => (field ? [inFile(field, origin)] : []));
  return { fields, findings };
}

function refused(finding: Finding): FrontMatter {
  return { state: 'refused', fields: [], findings: [finding] };
}

function refusedKeys(places: readonly Place[], origin: Origin): Finding[] {
  return places.map((place) => ({
    code: 'front-matter-key-refused',
    place: placeInFile(origin, place),
    detail: '“__proto__”.',
  }));
}

function inFile(field: Field, origin: Origin): Field {
  const valuePlace = placeInFile(origin, field.valuePlace);
  return { ...field, line: field.line + origin.line - 1, valuePlace };
}
