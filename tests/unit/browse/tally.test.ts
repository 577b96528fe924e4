import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facet } from '../../../src/browse/facet.ts';
import { type Chosen, tallyAgents } from '../../../src/browse/tally.ts';
import { type FacetName, facetNames } from '../../../src/catalog/facet-names.ts';

const size = 12;
const valueNames = ['a', 'b', 'c', 'd'];

/** Facets in which any agent has any values. */
const facets: fc.Arbitrary<Facet[]> = fc
  .uniqueArray(fc.constantFrom(...facetNames), { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(
            ...valueNames.map(() => fc.subarray(Array.from({ length: size }, (_, agent) => agent))),
          )
          .map(
            (sets): Facet => ({
              name,
              values: sets.map((agents, index) => {
                const value = valueNames[index] ?? '';
                return { value, label: value, agents };
              }),
            }),
          ),
      ),
    ),
  );

const choices: fc.Arbitrary<Chosen> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...facetNames),
      fc.subarray([...valueNames, 'unknown'], { minLength: 1 }),
    ),
    { maxLength: 4 },
  )
  .map((entries) => new Map(entries));

const founds = fc.option(fc.subarray(Array.from({ length: size }, (_, agent) => agent)), {
  nil: undefined,
});

/** The agents that fit, by going through all of them. */
function fitting(all: readonly Facet[], chosen: Chosen, found?: readonly number[]): number[] {
  const has = (agent: number, { values }: Facet, wanted: readonly string[]) =>
    values.some(
      ({ value, agents }) => wanted.includes(value) && Array.from(agents).includes(agent),
    );
  const known = all.flatMap((facet) => {
    const wanted = (chosen.get(facet.name) ?? []).filter((name) =>
      facet.values.some(({ value }) => value === name),
    );
    return wanted.length > 0 ? [{ facet, wanted }] : [];
  });
  return Array.from({ length: size }, (_, agent) => agent).filter(
    (agent) =>
      (found?.includes(agent) ?? true) &&
      known.every(({ facet, wanted }) => has(agent, facet, wanted)),
  );
}

function chosenWith(chosen: Chosen, facet: FacetName, values: string[]): Chosen {
  return new Map([...chosen, [facet, values]]);
}

test('an agent fits that is found and has one of the values chosen in each facet', () => {
  fc.assert(
    fc.property(facets, choices, founds, (all, chosen, found) => {
      const { fits, left } = tallyAgents(size, all, chosen, found);
      const expected = fitting(all, chosen, found);
      expect([...fits.entries()].filter(([, fit]) => fit).map(([agent]) => agent)).toEqual(
        expected,
      );
      expect(left).toBe(expected.length);
    }),
  );
});

test('a count is what choosing the value gives', () => {
  fc.assert(
    fc.property(facets, choices, founds, (all, chosen, found) => {
      const tally = tallyAgents(size, all, chosen, found);
      for (const { name, values } of all) {
        const present = (chosen.get(name) ?? []).filter((one) => valueNames.includes(one));
        for (const value of values) {
          const { having, adding } = tally.count(name, value);
          const alone = fitting(all, chosenWith(chosen, name, [value.value]), found);
          const both = fitting(all, chosenWith(chosen, name, [...present, value.value]), found);
          expect(having).toBe(alone.length);
          if (present.length > 0) expect(tally.left + adding).toBe(both.length);
          else expect(adding).toBe(having);
        }
      }
    }),
  );
});
