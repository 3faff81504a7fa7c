// Discord's rules for a message of Components V2 and for a command, by hand.

import { expect } from 'vitest';

// biome-ignore lint/suspicious/noExplicitAny: JSON of every kind
type Json = any;

/** Every component of a message, nested ones too. */
export function componentsIn(node: Json): Json[] {
  if (Array.isArray(node)) return node.flatMap(componentsIn);
  if (!node || typeof node !== 'object') return [];
  const own = typeof node.type === 'number' ? [node] : [];
  return [...own, ...componentsIn(node.components ?? []), ...componentsIn(node.accessory ?? [])];
}

/** All that a message says, one text after another. */
export function textIn(body: Json): string {
  return componentsIn(body.components)
    .filter(({ type }) => type === 10)
    .map(({ content }) => content)
    .join('\n');
}

export function buttonsIn(body: Json): Json[] {
  return componentsIn(body.components).filter(({ type }) => type === 2);
}

/** Fails where Discord would refuse a message, or where it could ping somebody. */
export function expectMessageWithinLimits(body: Json): void {
  const all = componentsIn(body.components);
  expect(all.length).toBeLessThanOrEqual(40);
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => content);
  expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(4000);
  for (const text of texts) expect(text.trim()).not.toBe('');
  for (const container of all.filter(({ type }) => type === 17))
    expect(container.components.length).toBeGreaterThan(0);
  for (const row of all.filter(({ type }) => type === 1)) {
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(5);
  }
  for (const section of all.filter(({ type }) => type === 9)) {
    expect(section.accessory).toBeDefined();
    expect(section.components.length).toBeGreaterThan(0);
    expect(section.components.length).toBeLessThanOrEqual(3);
  }
  const buttons = all.filter(({ type }) => type === 2);
  for (const { custom_id, label } of buttons) {
    expect(custom_id.length).toBeGreaterThan(0);
    expect(custom_id.length).toBeLessThanOrEqual(100);
    expect(label.length).toBeLessThanOrEqual(80);
  }
  expect(new Set(buttons.map(({ custom_id }) => custom_id)).size).toBe(buttons.length);
  expect(body.content ?? '').toBe('');
  expect(body.embeds ?? []).toEqual([]);
  expect(body.allowed_mentions ?? body.allowedMentions).toMatchObject({ parse: [] });
  expect((body.flags & (1 << 15)) !== 0).toBe(true);
}
