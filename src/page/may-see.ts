// The world as one person may see it: their channels, what was said in them, and no answer that is for somebody else.
//
//   Ada asks with private:True   →   Ada is told the answer; Ben is not even told that she asked

import { type APIUser, InteractionType } from 'discord-api-types/v10';
import type { Asked, Channel, Posted, World } from '../guild/model.ts';
import { PATIENCE } from '../guild/world/interactions.ts';
import type { Person, Place, Question, Told, Used, View } from './view.ts';

/** All that a person may see now. */
export function viewOf(world: World, me: string): View {
  return {
    me,
    bot: world.bot.id,
    guild: world.guild.name,
    people: [...world.users.values()].map(personOf),
    channels: [...world.channels.values()]
      .filter((channel) => isTheirs(channel, me))
      .map((channel) => placeOf(world, channel)),
    messages: [...world.messages.values()]
      .filter((posted) => !posted.deleted && maySee(world, posted, me))
      .map((posted) => toldOf(world, posted, me)),
    commands: commandsOf(world),
    asked: [...world.interactions.values()]
      .filter((asked) => mayKnow(world, asked, me) && isOpen(asked))
      .map((asked) => questionOf(asked, world.clock.now())),
    online: world.online,
  };
}

export function maySee(world: World, { channelId, onlyFor }: Posted, me: string): boolean {
  const channel = world.channels.get(channelId);
  return (onlyFor === null || onlyFor === me) && channel !== undefined && isTheirs(channel, me);
}

/** Others learn that something was asked only when the bot thinks about it before everybody. */
export function mayKnow(
  world: World,
  { by, channelId, acknowledged, ephemeral }: Asked,
  me: string,
): boolean {
  const channel = world.channels.get(channelId);
  if (!channel || !isTheirs(channel, me)) return false;
  return by === me || (acknowledged === 'deferred' && !ephemeral);
}

export function isTheirs({ kind, recipient }: Channel, me: string): boolean {
  return kind === 'text' || recipient === me;
}

/** A message, without what it replies to where that is for somebody else. */
export function toldOf(world: World, { message, channelId, onlyFor, deleted }: Posted, me: string): Told {
  const asked = [...world.interactions.values()].find(({ originalId }) => originalId === message.id);
  const repliedTo = world.messages.get(message.message_reference?.message_id ?? '');
  return {
    id: message.id,
    channelId,
    message: repliedTo && !maySee(world, repliedTo, me) ? { ...message, referenced_message: null } : message,
    onlyMe: onlyFor !== null,
    deleted,
    answers: asked ? usedIn(asked) : null,
  };
}

export function questionOf(asked: Asked, now: number): Question {
  const { id, type, by, channelId, acknowledged, ephemeral, originalId, messageId, choices, at } = asked;
  const late = acknowledged === null && now >= at + PATIENCE;
  const customId = (dataOf(asked)['custom_id'] as string | undefined) ?? null;
  const used = usedIn(asked);
  return {
    ...{ id, type, by, channelId, used, acknowledged, onlyMe: ephemeral, originalId },
    ...{ messageId, customId, choices, late },
  };
}

/** To its one person, a conversation has the bot's name. */
export function placeOf({ bot }: World, { id, name, kind, topic = null }: Channel): Place {
  return { id, name: kind === 'dm' ? bot.username : name, kind, topic };
}

/** The guild's own stand before the global ones of the same name. */
export function commandsOf({ commands }: World): View['commands'] {
  const all = [...commands.guild, ...commands.global];
  return all.filter(
    (command, i) => all.findIndex(({ name, type }) => name === command.name && type === command.type) === i,
  );
}

function personOf({ id, username, global_name, bot }: APIUser): Person {
  return { id, name: global_name ?? username, bot: bot ?? false };
}

/** One that still waits, for its acknowledgement or for the answer to it. */
function isOpen({ acknowledged, originalId }: Asked): boolean {
  return acknowledged === null || (acknowledged === 'deferred' && originalId === null);
}

/** The command behind an interaction; null of a button, whose answer is not headed by one. */
function usedIn(asked: Asked): Used | null {
  if (asked.type !== InteractionType.ApplicationCommand) return null;
  const data = dataOf(asked);
  const name = String(data['name'] ?? '');
  const options = (data['options'] ?? []) as readonly { name: string; value?: unknown }[];
  const isSlash = (data['type'] ?? 1) === 1;
  const typed = options.map((option) => `${option.name}:${String(option.value)}`);
  return { by: asked.by, name, line: isSlash ? [`/${name}`, ...typed].join(' ') : name };
}

function dataOf({ payload }: Asked): Record<string, unknown> {
  return (payload as { data?: Record<string, unknown> } | null)?.data ?? {};
}
