import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** What is looked at. */
interface Scope {
  /** A selector of the part of the page that is; by default, all of it. */
  within?: string;
  /** Rules that are asked for; by default, all. */
  rules?: string[];
  /** In what state the page is, for the report of a failure. */
  when?: string;
}

/** Axe finds nothing on a page. */
export async function expectAccessible(
  page: Page,
  { within, rules, when }: Scope = {},
): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (within !== undefined) axe.include(within);
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, when).toEqual([]);
}
