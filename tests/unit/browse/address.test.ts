import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, toggleValue, withQuery, writeState } from '../../../src/browse/address.ts';
import { cleanQuery } from '../../../src/browse/query.ts';
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
  const address = '?take=x,%20y&tool=Read&flag&q=b';
  const chosen = new Map([['tool' as const, ['Bash']]]);
  expect(writeState(address, { query: '', chosen, sort: 'size' }, 'name')).toBe(
    '?take=x,%20y&flag&tool=Bash&sort=size',
  );
});

test('the query stands first in the address', () => {
  const chosen = new Map([['tool' as const, ['Bash']]]);
  const state = { query: 'rate limiting', chosen, sort: 'match' as const };
  expect(writeState('?tool=Bash&take=x', state, 'name')).toBe('?q=rate+limiting&take=x&tool=Bash');
});

test('with a query the best match comes first, unless another order is named', () => {
  expect(readState('?q=a', 'name').sort).toBe('match');
  expect(readState('?q=a&sort=name', 'name').sort).toBe('name');
  expect(readState('?sort=match', 'size').sort).toBe('size');
});

test('a query of white space is none', () => {
  expect(readState('?q=%20%09+', 'size')).toEqual({ query: '', chosen: new Map(), sort: 'size' });
});

test('an order that was chosen stays when a query comes and goes', () => {
  const chosen = new Map();
  const usual = { query: '', chosen, sort: 'name' as const };
  const searched = withQuery(usual, 'a', 'name');
  expect(searched).toEqual({ query: 'a', chosen, sort: 'match' });
  expect(withQuery(searched, 'ab', 'name').sort).toBe('match');
  expect(withQuery(searched, '', 'name')).toEqual(usual);
  const sorted = withQuery({ ...usual, sort: 'size' }, 'a', 'name');
  expect(sorted.sort).toBe('size');
  expect(withQuery(sorted, '', 'name').sort).toBe('size');
});

test('any values are read as they were written', () => {
  const states = fc.record({
    query: fc.string({ unit: 'binary' }).map(cleanQuery),
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
      expect(read.query).toBe(state.query);
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
