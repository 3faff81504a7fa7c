// What the page may ask to be done, checked at the door, and doing it in a person's name.
//
//   { kind: 'slash', as: ADA, channelId: '…', name: 'who-said', options: { speaker: 'Byron' } }
//     →  { id: '…' }   the interaction; what the bot answers comes as news

import { z } from 'zod';
import type { Acts } from '../guild/model.ts';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().min(1).max(100);
const value = z.union([z.string().max(6000), z.number(), z.boolean()]);

export const request = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('slash'), as: id, channelId: id, name },
    options: z.record(name, value),
  }),
  z.strictObject({
    ...{ kind: z.literal('complete'), as: id, channelId: id, name, focused: name },
    options: z.record(name, z.string().max(6000)),
  }),
  z.strictObject({ kind: z.literal('press'), as: id, messageId: id, customId: z.string().min(1).max(100) }),
  z.strictObject({ kind: z.literal('useOnMessage'), as: id, channelId: id, name, messageId: id }),
  z.strictObject({
    ...{ kind: z.literal('say'), as: id, channelId: id, replyTo: id.optional() },
    // A message's own limit is the guild's to tell.
    content: z.string().trim().min(1).max(10_000),
  }),
  z.strictObject({ kind: z.literal('openDirect'), as: id }),
]);
export type Request = z.infer<typeof request>;

/** @returns the id of what came of it: an interaction, a message, a channel */
export function perform(act: Acts, asked: Request): { id: string } {
  switch (asked.kind) {
    case 'slash':
      return { id: act.slash(asked.as, asked.channelId, asked.name, asked.options).id };
    case 'complete':
      return { id: act.complete(asked.as, asked.channelId, asked.name, asked.options, asked.focused).id };
    case 'press':
      return { id: act.press(asked.as, asked.messageId, asked.customId).id };
    case 'useOnMessage':
      return { id: act.useOnMessage(asked.as, asked.channelId, asked.name, asked.messageId).id };
    case 'say':
      return { id: act.say(asked.as, asked.channelId, asked.content, asked.replyTo).message.id };
    case 'openDirect':
      return { id: act.openDirect(asked.as).id };
  }
}
