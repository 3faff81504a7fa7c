// The buttons under an answer. All that they need stands in their id or on the message, so that they work after a
// restart, and for everyone.
//
//   Context          the paragraphs around an excerpt, to whoever pressed
//   Previous, Next   another page: of this message for who asked, of a private copy for others
//   Share in channel the private answer's page, as a message that all see

import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Reading } from '../model/reading.ts';
import { UserError } from '../model/user-error.ts';
import { contextPage } from '../present/context.ts';
import { answerBody, askAgain } from './asking.ts';
import { type Body, pageBody } from './body.ts';
import { type Press, readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { documentKey } from './document-key.ts';
import { respond, type Way } from './respond.ts';

/** Answers a press. */
export async function pressButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const press = readCustomId(interaction.customId);
  const message = {
    query: queryIn(interaction.message.components.map((component) => component.toJSON())),
    isPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
  };
  const presser = { id: interaction.user.id, name: interaction.user.displayName };
  const way = wayOf(press, presser.id);
  const work = () => bodyOf(press, message, presser, desk);
  await respond(interaction, way, work, desk.log, `button ${press?.action ?? 'unknown'}`);
}

/** How a press is answered: others than the asker leave the message as it is. */
export function wayOf(press: Press | null, presser: string): Way {
  if (press?.action === 'share') return 'reply';
  return press?.action === 'page' && press.asker === presser ? 'update' : 'private reply';
}

interface Pressed {
  readonly query: string | null;
  readonly isPrivate: boolean;
}

function bodyOf(
  press: Press | null,
  message: Pressed,
  presser: { id: string; name: string },
  desk: Desk,
): Body {
  if (!press) {
    throw new UserError(
      'This button is from an earlier version of this bot. Ask again, and the new ones will work.',
    );
  }
  if (press.action === 'context') return contextBody(press, desk);
  const answered = askAgain(desk, message.query);
  if (press.action === 'share') {
    return answerBody(answered, { asker: presser.id, isPrivate: false, sharedBy: presser.name }, press.page);
  }
  const isPrivate = message.isPrivate || press.asker !== presser.id;
  return answerBody(answered, { asker: presser.id, isPrivate }, press.page);
}

function contextBody(press: Press & { action: 'context' }, { archive }: Desk): Body {
  const reading = readingOf(press.document, archive.readings);
  const { start, end } = press;
  if (!reading || start >= end || end > reading.document.body.length) {
    throw new UserError(
      'The coverage has changed since this answer was given. Ask again to see the words around it.',
    );
  }
  return pageBody(contextPage(reading, { start, end }), null);
}

function readingOf(key: string, readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ document }) => documentKey(document) === key);
}

/** The line of a message that says what was asked, escaped as it is; null where there is none. */
export function queryIn(components: readonly APIMessageTopLevelComponent[]): string | null {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    const first = component.components[0];
    if (first?.type === ComponentType.TextDisplay && first.content.startsWith('-# /')) return first.content;
  }
  return null;
}
