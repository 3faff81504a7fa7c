// What axe has against a page as it is now: only what bars somebody from using it.
//
//   await barriersIn(page)   →   ['color-contrast: .small in .message']

import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

export async function barriersIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  // To say of all that is well where it stands would take longer than to find what is not.
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
