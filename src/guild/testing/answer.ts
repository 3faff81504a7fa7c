// A message of the bot's, as a test looks at it: all its text, its buttons, and who sees it.

import { type APIButtonComponentWithCustomId, ComponentType } from 'discord-api-types/v10';
import type { Asked, Posted, World } from '../model.ts';
import { everyComponent, textIn } from '../world/components.ts';
import { PATIENCE } from '../world/interactions.ts';
import { happens } from './happens.ts';
import { failOnViolations } from './violations.ts';

/** As the message was when it came. */
export interface Answer {
  readonly id: string;
  /** Of its content, its embeds and its components. */
  readonly text: string;
  readonly buttons: readonly APIButtonComponentWithCustomId[];
  readonly isPrivate: boolean;
  /** The message as it is. */
  readonly posted: Posted;
}

export function answerIn(posted: Posted): Answer {
  const { id, content, embeds, components = [] } = posted.message;
  const embedded = embeds.flatMap(({ title, description, fields = [] }) => [
    ...[title, description],
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const buttons = everyComponent(components).filter(({ type }) => type === ComponentType.Button);
  return {
    id,
    text: [content, ...embedded, textIn(components)].filter(Boolean).join('\n'),
    buttons: buttons as unknown as APIButtonComponentWithCustomId[],
    isPrivate: posted.onlyFor !== null,
    posted,
  };
}

/**
 * What an interaction is answered with: the message that comes for it, or the change to the one it was pressed on.
 *
 * It is there when Discord has said so to the bot.
 *
 * @param ask opens the interaction
 */
export async function answerTo(world: World, ask: () => Asked): Promise<Answer> {
  let asked: Asked | undefined;
  let answer: Answer | undefined;
  const answered = happens(world, (change) => {
    if (change.kind === 'exchange') failOnViolations([change.exchange]);
    if (!asked) return undefined;
    const isMessage = change.kind === 'message' || change.kind === 'message-edit';
    if (isMessage && isFor(asked, change.posted)) answer = answerIn(change.posted);
    const isSaid =
      change.kind === 'exchange' && change.exchange.from === 'bot' && change.exchange.about === asked.id;
    return isSaid ? answer : undefined;
  });
  asked = ask();
  return orLate(answered, world, asked);
}

/** Rejects when the clock has moved past the time to acknowledge, which no wait of the test's own would tell. */
function orLate<T>(answered: Promise<T>, { clock }: World, asked: Asked): Promise<T> {
  let forget = () => {};
  const late = new Promise<never>((_, reject) => {
    forget = clock.at(asked.at + PATIENCE, () => {
      if (asked.acknowledged) return;
      reject(new Error(`The bot did not acknowledge the interaction within ${PATIENCE / 1000} seconds.`));
    });
  });
  return Promise.race([answered, late]).finally(forget);
}

/** A message that names the interaction; one that it updates names the interaction it came from. */
function isFor({ id, messageId, acknowledged }: Asked, { message }: Posted): boolean {
  const updates = acknowledged === 'update' || acknowledged === 'deferred-update' || acknowledged === null;
  return message.interaction_metadata?.id === id || (updates && message.id === messageId);
}
