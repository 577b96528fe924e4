import { expect, test } from 'vitest';
import { encodedPath, siteAddress } from '../../../src/export/site-address.ts';

test.each([
  ['/catalog/agents/x.md', '/catalog/agents/x.md'],
  ['/a b/ç/x.md', '/a%20b/%C3%A7/x.md'],
  ['/100%25/x.md', '/100%25/x.md'],
  ['/', '/'],
])('%s is addressed as %s, with and without the origin of its server', (path, address) => {
  expect(encodedPath(path)).toBe(address);
  const at = path.lastIndexOf('/') + 1;
  expect(
    siteAddress({ origin: 'https://example.com', base: path.slice(0, at) }, path.slice(at)),
  ).toBe(`https://example.com${address}`);
});
