// Somebody in a channel, or in direct messages with the bot.
//
//   await ada.say('@On the Record who said the bridge is sound?')   →   the bot's reply, or null for its silence

import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Asked, Guild, Posted, World } from '../model.ts';
import { openInteraction } from '../world/interactions.ts';
import { type Answer, answerIn, answerTo } from './answer.ts';
import { happens } from './happens.ts';

export interface Person {
  readonly id: string;
  readonly channelId: string;
  slash(name: string, options?: Readonly<Record<string, string | number | boolean>>): Promise<Answer>;
  /** The same with options that Discord's own composer would refuse to send, as they are given. */
  send(name: string, options: Readonly<Record<string, string | number | boolean>>): Promise<Answer>;
  /** The same as `slash`, and waits for nobody. */
  ask(name: string, options?: Readonly<Record<string, string | number | boolean>>): Asked;
  /** What is offered for an option of a command when so much of it is typed. */
  complete(
    name: string,
    option: string,
    typed: string,
    others?: Readonly<Record<string, string>>,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Presses the first button of this label. */
  press(on: Answer, label: string): Promise<Answer>;
  useOnMessage(name: string, message: Posted): Promise<Answer>;
  /** Says something to whoever is there. @returns the bot's reply; null where it has none */
  say(content: string, replyTo?: Answer | Posted): Promise<Answer | null>;
  /** Says something, and waits for nobody. */
  write(content: string): Posted;
  /** What is to be seen in the channel, oldest first. */
  sees(): Answer[];
}

/**
 * @param settled waits until the bot is done with what was said in a channel, for a bot that may stay silent; without
 *   it, `say` waits for a reply
 */
export function personIn(
  { world, act }: Guild,
  id: string,
  channelId: string,
  settled?: (channelId: string) => Promise<void>,
): Person {
  return {
    id,
    channelId,
    slash: (name, options = {}) => answerTo(world, () => act.slash(id, channelId, name, options)),
    send: (name, options) =>
      answerTo(world, () =>
        openInteraction(world, {
          ...{ type: InteractionType.ApplicationCommand, by: id, channelId },
          data: { id: '9', type: 1, name, options: Object.entries(options).map(asTyped) },
        }),
      ),
    ask: (name, options = {}) => act.slash(id, channelId, name, options),

    async complete(name, option, typed, others = {}) {
      const asked = act.complete(id, channelId, name, { ...others, [option]: typed }, option);
      return happens(world, (change) =>
        change.kind === 'exchange' && change.exchange.about === asked.id && asked.choices
          ? asked.choices
          : undefined,
      );
    },

    press: (on, label) => answerTo(world, () => act.press(id, on.id, customIdOf(on, label))),

    useOnMessage: (name, { message }) =>
      answerTo(world, () => act.useOnMessage(id, channelId, name, message.id)),

    async say(content, to) {
      const said = act.say(id, channelId, content, to && ('message' in to ? to.message.id : to.id));
      const replied = settled ? settled(channelId) : happens(world, () => replyTo(world, said));
      await replied;
      const reply = replyTo(world, said);
      return reply ? answerIn(reply) : null;
    },

    write: (content) => act.say(id, channelId, content),

    sees: () =>
      [...world.messages.values()]
        .filter((posted) => posted.channelId === channelId && !posted.deleted)
        .filter(({ onlyFor }) => onlyFor === null || onlyFor === id)
        .map(answerIn),
  };
}

function asTyped([name, value]: [string, string | number | boolean]): object {
  const types = {
    string: ApplicationCommandOptionType.String,
    number: ApplicationCommandOptionType.Integer,
    boolean: ApplicationCommandOptionType.Boolean,
  };
  return { name, type: types[typeof value as keyof typeof types], value };
}

/** The message that replies to another. */
export function replyTo({ messages }: World, { message }: Posted): Posted | undefined {
  return [...messages.values()].find((posted) => posted.message.message_reference?.message_id === message.id);
}

/** As the message is now. */
function customIdOf({ posted }: Answer, label: string): string {
  const { buttons } = answerIn(posted);
  const found = buttons.find((button) => button.label === label);
  if (found) return found.custom_id;
  throw new Error(`There is no button “${label}”: ${buttons.map((button) => button.label).join(', ')}.`);
}
