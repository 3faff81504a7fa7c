// A form that the bot opened before somebody, filled in and sent.
//
//   { title: 'A note', components: [{ type: 1, components: [{ type: 4, custom_id: 'note' }] }] }  and  { note: 'Read it' }
//     →  { custom_id: '…', components: [{ type: 1, components: [{ type: 4, custom_id: 'note', value: 'Read it' }] }] }

import { ComponentType } from 'discord-api-types/v10';
import type { World } from '../model.ts';

type Fields = Readonly<Record<string, string>>;
type Part = Readonly<Record<string, unknown>>;

/** @throws where no such form is open before them, or what it needs is not filled in */
export function submissionOf(
  world: World,
  by: string,
  channelId: string,
  customId: string,
  fields: Fields,
): { messageId: string | null; data: object } {
  const opened = [...world.interactions.values()].findLast(
    (asked) =>
      asked.by === by &&
      asked.channelId === channelId &&
      (asked.modal as Part | null)?.['custom_id'] === customId,
  );
  if (!opened) throw new Error(`No form with the id “${customId}” is open.`);
  const parts = ((opened.modal as Part)['components'] ?? []) as readonly Part[];
  const data = { custom_id: customId, components: parts.map((part) => filled(part, fields)) };
  return { messageId: opened.messageId, data };
}

/** As it comes back: its place and, of what can be filled in, its value. */
function filled(part: Part, fields: Fields): Part {
  const { type, id, components, component } = part;
  const own = { type, ...(id === undefined ? {} : { id }) };
  if (Array.isArray(components)) return { ...own, components: components.map((one) => filled(one, fields)) };
  if (component) return { ...own, component: filled(component as Part, fields) };
  if (type !== ComponentType.TextInput) return own;
  const name = String(part['custom_id']);
  const value = fields[name] ?? String(part['value'] ?? '');
  if (value === '' && part['required'] !== false) throw new Error(`${name}: this is required.`);
  return { ...own, custom_id: name, value };
}
