import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../e2e/watched.ts';
import { pagesOfEachType } from './built-pages.ts';
import { addressOf, sites } from './sites.ts';

const widths = { phone: 390, desk: 1280 };

// A theme changes nothing but colours.
const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/** Of the sites that differ in some pages only, those pages. */
const types = { own: /^/, empty: /^/, damaged: /^agents\// };

for (const name of ['own', 'empty', 'damaged'] as const) {
  test.describe(`in the ${name} catalog`, () => {
    const site = sites[name];
    const paths = () =>
      pagesOfEachType(site.out)
        .filter(({ type, redirects }) => !redirects && types[name].test(type))
        .map(({ path }) => path)
        // A page that is empty without its address.
        .concat(name === 'own' ? ['compare/?agents=backend-expert,system-designer'] : []);
    test.use({ baseURL: addressOf(site, '').replace(/\/$/, '') });

    for (const [device, width] of Object.entries(widths)) {
      test(`no page type has an accessibility violation on a ${device}, in either theme`, async ({
        page,
      }) => {
        test.setTimeout(180_000);
        await page.setViewportSize({ width, height: 900 });
        const found: string[] = [];
        for (const path of paths()) {
          const note = async (theme: string, axe: AxeBuilder) => {
            for (const { id, nodes } of (await axe.analyze()).violations) {
              found.push(`/${path} ${theme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
            }
          };
          await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
          // What an address asks for is fetched after the page.
          const waitUntil = path.includes('?') ? 'networkidle' : 'load';
          await page.goto(addressOf(site, path), { waitUntil });
          await note('light', new AxeBuilder({ page }));
          await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
          await note('dark', new AxeBuilder({ page }).withRules(rulesOfColours));
        }
        expect(found).toEqual([]);
      });
    }

    test('every page has one first heading, named landmarks and its language', async ({ page }) => {
      for (const path of paths()) {
        await page.goto(addressOf(site, path));
        await expect(page.locator('html'), path).toHaveAttribute('lang', 'en');
        await expect(page.locator('h1'), path).toHaveCount(1);
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
          await expect(page.getByRole(landmark), `${path} ${landmark}`).toHaveCount(1);
        }
        await expect(page.getByRole('main').locator('h1'), path).toHaveCount(1);
        const unnamed = page.locator('nav:not([aria-label], [aria-labelledby])');
        await expect(unnamed, path).toHaveCount(0);
      }
    });
  });
}
