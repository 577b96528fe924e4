import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, toggleValue, writeState } from '../../../src/browse/address.ts';
import { facetNames, sortNames } from '../../../src/catalog/facet-names.ts';

test('the address says what is chosen, and the order', () => {
  const { chosen, sort } = readState('?tool=Bash&tool=Read&permission=execute&sort=newest', 'name');
  expect([...chosen]).toEqual([
    ['tool', ['Bash', 'Read']],
    ['permission', ['execute']],
  ]);
  expect(sort).toBe('newest');
});

test('an order that there is not is passed over', () => {
  expect(readState('?sort=random', 'size').sort).toBe('size');
});

test('the order in which the list stands is not mentioned', () => {
  const state = readState('?sort=name', 'name');
  expect(writeState('?sort=name', state, 'name')).toBe('');
  expect(writeState('', state, 'size')).toBe('?sort=name');
});

test('what others wrote into the address stays, to the letter', () => {
  const query = '?q=a%20b+c&take=x,y&tool=Read&flag';
  const state = { chosen: new Map([['tool' as const, ['Bash']]]), sort: 'size' as const };
  expect(writeState(query, state, 'name')).toBe('?q=a%20b+c&take=x,y&flag&tool=Bash&sort=size');
});

test('any values are read as they were written', () => {
  const states = fc.record({
    chosen: fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom(...facetNames),
          fc.uniqueArray(
            fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
            {
              minLength: 1,
            },
          ),
        ),
        { selector: ([name]) => name },
      )
      .map((entries) => new Map(entries)),
    sort: fc.constantFrom(...sortNames),
  });
  fc.assert(
    fc.property(states, fc.constantFrom(...sortNames), (state, usual) => {
      const read = readState(writeState('?q=x', state, usual), usual);
      expect(read.sort).toBe(state.sort);
      expect(new Map(read.chosen)).toEqual(state.chosen);
    }),
  );
});

test('choosing a value again takes it away', () => {
  const once = toggleValue(new Map(), 'tool', 'Bash');
  const twice = toggleValue(once, 'tool', 'Read');
  expect([...twice]).toEqual([['tool', ['Bash', 'Read']]]);
  expect([...toggleValue(twice, 'tool', 'Bash')]).toEqual([['tool', ['Read']]]);
  expect([...toggleValue(once, 'tool', 'Bash')]).toEqual([]);
});
