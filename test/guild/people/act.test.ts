import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Asked, Change } from '../../../src/guild/model.ts';
import { makeActs } from '../../../src/guild/people/act.ts';
import { openDirect } from '../../../src/guild/world/channels.ts';
import { acknowledge } from '../../../src/guild/world/interactions.ts';
import { post, remove } from '../../../src/guild/world/messages.ts';
import { makeWorld } from '../../../src/guild/world/world.ts';

const find = {
  name: 'find',
  description: 'Find a bridge',
  options: [
    { type: 3, name: 'bridge', description: 'Its name', required: true, max_length: 10, autocomplete: true },
    { type: 4, name: 'limit', description: 'How many', min_value: 1, max_value: 25 },
    { type: 5, name: 'private', description: 'Only for you' },
    { type: 10, name: 'metres', description: 'How long' },
    { type: 3, name: 'kind', description: 'Which', choices: [{ name: 'Arch', value: 'arch' }] },
    { type: 6, name: 'builder', description: 'Who built it' },
    { type: 7, name: 'place', description: 'Where' },
    { type: 8, name: 'role', description: 'For whom' },
    { type: 11, name: 'picture', description: 'What it looks like' },
  ],
};
const watch = {
  name: 'watch',
  description: 'Watch bridges',
  options: [
    { type: 1, name: 'stop', description: 'No more' },
    {
      type: 2,
      name: 'tolls',
      description: 'What they cost',
      options: [
        {
          type: 1,
          name: 'add',
          description: 'One more',
          options: [{ type: 3, name: 'name', description: 'Its name', required: true }],
        },
      ],
    },
  ],
};

function open() {
  const world = makeWorld({ members: ['Ada', 'Ben'], channels: ['general', 'harbour'] });
  const known = (command: object, more: object = {}) =>
    ({ id: world.nextId(), type: 1, ...command, ...more }) as unknown as APIApplicationCommand;
  world.commands.global.push(
    known(find),
    known(watch),
    known({ name: 'here', description: 'x', contexts: [0] }),
    known({ name: 'ban', description: 'x', default_member_permissions: '4' }),
    known({ name: 'Weigh this', type: ApplicationCommandType.Message }),
  );
  world.commands.guild.push(known({ name: 'local', description: 'x', guild_id: world.guild.id }));
  const [bot, ada, ben] = [...world.users.keys()] as [string, string, string];
  const [general, harbour] = [...world.channels.keys()] as [string, string];
  const changes: Change[] = [];
  world.onChange((change) => changes.push(change));
  return { world, act: makeActs(world), bot, ada, ben, general, harbour, changes };
}

// biome-ignore lint/suspicious/noExplicitAny: payloads of every kind, looked into by tests
const dataOf = ({ payload }: Asked): any => (payload as { data: unknown }).data;

describe('A slash command', () => {
  test('is put to the bot with its options in the command’s order, each of its type', () => {
    const { act, ada, general, changes, world } = open();
    const asked = act.slash(ada, general, 'find', {
      private: 'True',
      limit: '3',
      bridge: 'Tower',
      metres: 2.5,
    });
    expect(asked).toMatchObject({ type: InteractionType.ApplicationCommand, by: ada, acknowledged: null });
    expect(dataOf(asked)).toEqual({
      ...{ id: world.commands.global[0]!.id, name: 'find', type: 1 },
      options: [
        { name: 'bridge', type: 3, value: 'Tower' },
        { name: 'limit', type: 4, value: 3 },
        { name: 'private', type: 5, value: true },
        { name: 'metres', type: 10, value: 2.5 },
      ],
    });
    expect(changes).toEqual([{ kind: 'interaction', asked }]);
  });

  test('carries what its ids stand for', () => {
    const { act, ada, ben, general, harbour, world } = open();
    const options = { bridge: 'Tower', builder: ben, place: harbour, role: world.guild.id };
    expect(dataOf(act.slash(ada, general, 'find', options)).resolved).toMatchObject({
      users: { [ben]: { username: 'ben' } },
      members: { [ben]: { roles: [] } },
      channels: { [harbour]: { name: 'harbour' } },
      roles: { [world.guild.id]: { name: '@everyone' } },
    });
  });

  test('has its subcommand around its options', () => {
    const { act, ada, general } = open();
    expect(dataOf(act.slash(ada, general, 'watch tolls add', { name: 'Tower' })).options).toEqual([
      {
        ...{ name: 'tolls', type: 2 },
        options: [{ name: 'add', type: 1, options: [{ name: 'name', type: 3, value: 'Tower' }] }],
      },
    ]);
    expect(dataOf(act.slash(ada, general, 'watch stop', {})).options).toEqual([
      { name: 'stop', type: 1, options: [] },
    ]);
  });

  test.each<[string, Record<string, string | number | boolean>, RegExp]>([
    ['find', {}, /^\/find, bridge: this option is required\.$/],
    ['find', { bridge: '' }, /bridge: this option is required/],
    ['find', { bridge: 'Tower Bridge' }, /bridge: this must be 10 characters or fewer/],
    ['find', { bridge: 'Tower', limit: 26 }, /limit: this must be 25 or less/],
    ['find', { bridge: 'Tower', limit: 0 }, /limit: this must be 1 or more/],
    ['find', { bridge: 'Tower', limit: 2.5 }, /limit: this must be a whole number/],
    ['find', { bridge: 'Tower', limit: 'many' }, /limit: this must be a whole number/],
    ['find', { bridge: 'Tower', metres: 'long' }, /metres: this must be a number/],
    ['find', { bridge: 'Tower', private: 'maybe' }, /private: this must be True or False/],
    ['find', { bridge: 'Tower', kind: 'Arch' }, /kind: this must be one of Arch/],
    ['find', { bridge: 'Tower', builder: '7' }, /builder: there is nothing with this id/],
    ['find', { bridge: 'Tower', place: '7' }, /place: there is nothing with this id/],
    ['find', { bridge: 'Tower', role: '7' }, /role: there is nothing with this id/],
    ['find', { bridge: 'Tower', picture: 'a.png' }, /picture: nobody here can attach a file/],
    ['find', { bridge: 'Tower', colour: 'red' }, /colour: there is no such option, but bridge, limit/],
    ['fnd', {}, /no command “fnd” here: local, find, watch, here\./],
    ['find it', { bridge: 'Tower' }, /\/find has no “it”/],
    ['watch', {}, /\/watch has stop, tolls; choose one/],
    ['watch tolls', {}, /choose one|has add/],
    ['ban', {}, /no command “ban”/],
    ['Weigh this', {}, /no command “Weigh this”/],
  ])('/%s %j is refused', (name, options, words) => {
    const { act, ada, general, changes } = open();
    expect(() => act.slash(ada, general, name, options)).toThrow(words);
    expect(changes).toEqual([]);
  });

  test('stands where it may be used: a guild’s own in the guild, others by their contexts', () => {
    const { act, ada, general, world } = open();
    const direct = openDirect(world, ada).id;
    expect(dataOf(act.slash(ada, general, 'local', {}))).toMatchObject({ guild_id: world.guild.id });
    expect(act.slash(ada, general, 'here', {})).toBeDefined();
    for (const name of ['local', 'here'])
      expect(() => act.slash(ada, direct, name, {})).toThrow(/no command/);
    expect(act.slash(ada, direct, 'find', { bridge: 'Tower' }).payload).toMatchObject({ context: 1 });
  });
});

describe('A completion', () => {
  test('carries what is typed so far, however little fits', () => {
    const { act, ada, general } = open();
    const asked = act.complete(ada, general, 'find', { bridge: 'Tow', limit: '99' }, 'bridge');
    expect(asked.type).toBe(InteractionType.ApplicationCommandAutocomplete);
    expect(dataOf(asked).options).toEqual([
      { name: 'bridge', type: 3, value: 'Tow', focused: true },
      { name: 'limit', type: 4, value: 99 },
    ]);
  });

  test('is not had of an option that the bot does not complete', () => {
    const { act, ada, general } = open();
    expect(() => act.complete(ada, general, 'find', { kind: 'a' }, 'kind')).toThrow(/does not complete/);
  });
});

describe('A button', () => {
  const withButtons = [
    { type: 2, style: 1, label: 'More', custom_id: 'more' },
    { type: 2, style: 1, label: 'Off', custom_id: 'off', disabled: true },
  ];
  function openWithButtons(onlyFor: string | null = null) {
    const opened = open();
    const components = [{ type: ComponentType.ActionRow, components: withButtons }] as never;
    const posted = post(opened.world, {
      ...{ channelId: opened.general, authorId: opened.bot, onlyFor },
      body: { content: 'Tower Bridge', components },
    });
    return { ...opened, posted, messageId: posted.message.id };
  }

  test('is pressed by anybody who sees it', () => {
    const { act, ben, messageId } = openWithButtons();
    const asked = act.press(ben, messageId, 'more');
    expect(asked).toMatchObject({ type: InteractionType.MessageComponent, by: ben, messageId });
    expect(dataOf(asked)).toEqual({ component_type: 2, id: 2, custom_id: 'more' });
  });

  test('is not pressed where it is not there, switched off, gone, or on what another alone sees', () => {
    const { act, world, posted, ada, messageId } = openWithButtons();
    expect(() => act.press(ada, messageId, 'less')).toThrow(/no button/);
    expect(() => act.press(ada, messageId, 'off')).toThrow(/switched off/);
    remove(world, posted);
    expect(() => act.press(ada, messageId, 'more')).toThrow(/may be deleted/);
    const secret = openWithButtons();
    const own = openWithButtons(secret.ada);
    expect(() => own.act.press(own.ben, own.messageId, 'more')).toThrow(/no message/);
  });
});

test('A message command carries its message, whoever wrote it', () => {
  const { act, ada, ben, general } = open();
  const said = act.say(ben, general, 'It weighs 11,000 tonnes.');
  const data = dataOf(act.useOnMessage(ada, general, 'Weigh this', said.message.id));
  expect(data).toMatchObject({ type: 3, name: 'Weigh this', target_id: said.message.id });
  expect(data.resolved.messages[said.message.id].content).toBe('It weighs 11,000 tonnes.');
  expect(() => act.useOnMessage(ada, general, 'find', said.message.id)).toThrow(/no command “find”/);
  expect(() => act.useOnMessage(ada, general, 'Weigh this', '7')).toThrow(/no message/);
});

test('A form comes back as it was opened, filled in', () => {
  const { act, world, ada, general } = open();
  const asked = act.slash(ada, general, 'find', { bridge: 'Tower' });
  const note = { type: 4, custom_id: 'note', label: 'Note', style: 1 };
  const why = { type: 4, custom_id: 'why', style: 1, required: false };
  const components = [
    { type: 1, components: [note] },
    { type: 18, label: 'Why?', component: why },
    { type: 10, content: 'Thank you' },
  ];
  acknowledge(world, asked, 'modal', { modal: { custom_id: 'form', title: 'A note', components } });
  expect(dataOf(act.submit(ada, general, 'form', { note: 'Read it' }))).toEqual({
    custom_id: 'form',
    components: [
      { type: 1, components: [{ type: 4, custom_id: 'note', value: 'Read it' }] },
      { type: 18, component: { type: 4, custom_id: 'why', value: '' } },
      { type: 10 },
    ],
  });
  expect(() => act.submit(ada, general, 'form', {})).toThrow(/note: this is required/);
  expect(() => act.submit(ada, general, 'another', {})).toThrow(/No form/);
});

describe('What is written', () => {
  test.each([
    ['@On the Record who said it?', (ids: Ids) => `<@${ids.bot}> who said it?`],
    ['thank you, @ada!', (ids: Ids) => `thank you, <@${ids.ada}>!`],
    ['in #harbour, @Ben', (ids: Ids) => `in <#${ids.harbour}>, <@${ids.ben}>`],
    ['write to ada@ben.example', () => 'write to ada@ben.example'],
    ['@benjamin is not here', () => '@benjamin is not here'],
    ['@everyone, look', () => '@everyone, look'],
  ])('%s', (written, sent) => {
    const { act, ...ids } = open();
    const { message } = act.say(ids.ada, ids.general, written);
    expect(message.content).toBe(sent(ids));
    expect(message.author.id).toBe(ids.ada);
  });

  test('can reply, in the same channel', () => {
    const { act, ada, ben, general, harbour } = open();
    const said = act.say(ben, general, 'It is sound.').message;
    expect(act.say(ada, general, 'Is it?', said.id).message).toMatchObject({
      type: 19,
      message_reference: { message_id: said.id },
    });
    expect(() => act.say(ada, harbour, 'Is it?', said.id)).toThrow(/in the channel/);
  });

  test.each([
    ['nothing', ' ', /nothing to send/],
    ['too much', 'x'.repeat(2001), /at most 2000 characters; this one has 2001/],
  ])('is refused: %s', (_, written, words) => {
    const { act, ada, general } = open();
    expect(() => act.say(ada, general, written)).toThrow(words);
  });
});

test('Nobody acts where they are not, and the bot not at all', () => {
  const { act, world, ada, ben, bot } = open();
  const direct = act.openDirect(ada);
  expect(act.openDirect(ada)).toBe(direct);
  expect(direct).toMatchObject({ kind: 'dm', recipient: ada });
  expect(() => act.say(ben, direct.id, 'Hello')).toThrow(/no channel/);
  expect(() => act.say(ada, '7', 'Hello')).toThrow(/no channel/);
  expect(() => act.say('7', direct.id, 'Hello')).toThrow(/nobody/);
  expect(() => act.say(bot, [...world.channels.keys()][0]!, 'Hello')).toThrow(/nobody/);
  expect(() => act.openDirect(bot)).toThrow(/written to/);
});

type Ids = Pick<ReturnType<typeof open>, 'bot' | 'ada' | 'ben' | 'harbour'>;
