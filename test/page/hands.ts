// What a person does at the page, with the keyboard, a mouse or a finger.

import type { Locator, Page } from 'playwright-core';
import type { Size } from './visit.ts';

/** The box in which one writes. */
export function composer(page: Page): Locator {
  return page.getByLabel(/^Message [#@]/);
}

/** One of what is offered to be chosen. */
export function choice(page: Page, words: string): Locator {
  return page.getByRole('listbox').getByRole('option').filter({ hasText: words });
}

/** The last message in which these words stand. */
export function message(page: Page, words: string | RegExp): Locator {
  return page.locator('li.message', { hasText: words }).last();
}

/** The same, of the bot's. */
export function answer(page: Page, words: string | RegExp): Locator {
  return page.locator('li.message', { hasText: words, has: page.getByText('APP', { exact: true }) }).last();
}

/** With a finger on a phone, with the mouse at a desk. */
export async function press(what: Locator, { name }: Size): Promise<void> {
  await (name === 'phone' ? what.tap() : what.click());
}

/** Does something with a message: by the buttons over it where there is a mouse, else by its menu. */
export async function useTool(on: Locator, tool: 'Reply' | 'Wire' | 'Apps', size: Size): Promise<void> {
  const isPhone = size.name === 'phone';
  if (!isPhone) await on.hover();
  await press(on.getByRole('button', { name: isPhone ? 'Apps' : tool }), size);
  if (!isPhone || tool === 'Apps') return;
  await press(on.page().getByRole('menuitem', { name: tool === 'Wire' ? 'Show on the wire' : tool }), size);
}

/** Presses Tab until something has the focus, as whoever has no mouse must. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}.`);
}
