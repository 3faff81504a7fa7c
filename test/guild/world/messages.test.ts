import { expect, test } from 'vitest';
import type { Change } from '../../../src/guild/model.ts';
import { openDirect } from '../../../src/guild/world/channels.ts';
import { movableClock } from '../../../src/guild/world/clock.ts';
import { edit, post, remove } from '../../../src/guild/world/messages.ts';
import type { MessageBody } from '../../../src/guild/world/posting.ts';
import { makeWorld } from '../../../src/guild/world/world.ts';

const IS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

function open() {
  const world = makeWorld({ clock: movableClock(), members: ['Ada', 'Ben'], channels: ['general'] });
  world.origin = 'http://guild';
  const [bot, ada, ben] = [...world.users.values()].map(({ id }) => id) as [string, string, string];
  const channelId = [...world.channels.keys()][0]!;
  const told: Change[] = [];
  world.onChange((change) => told.push(change));
  const say = (body: MessageBody, more: object = {}) =>
    post(world, { channelId, authorId: ada, body, ...more });
  return { world, bot, ada, ben, channelId, told, say };
}

test('Each change is told: posted, edited, removed once', () => {
  const { world, told, say } = open();
  const posted = say({ content: 'The ferry is late.' });
  edit(world, posted, { content: 'The ferry is early.' });
  remove(world, posted);
  remove(world, posted);
  expect(told.map(({ kind }) => kind)).toEqual(['message', 'message-edit', 'message-delete']);
  expect(posted).toMatchObject({ deleted: true, message: { content: 'The ferry is early.' } });
  expect(posted.message.edited_timestamp).not.toBeNull();
});

test('Components are numbered, those inside others too, and ids that were given are kept', () => {
  const { say } = open();
  const { message } = say({
    flags: IS_V2,
    components: [
      {
        type: 17,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: 'One' }],
            accessory: { type: 2, style: 2, label: 'Context', custom_id: 'c' },
          },
          { type: 10, id: 1, content: 'Two' },
        ],
      },
    ],
  });
  expect(message.components).toMatchObject([
    { id: 2, components: [{ id: 3, components: [{ id: 4 }], accessory: { id: 5 } }, { id: 1 }] },
  ]);
});

test.each([
  ['nobody where none are named', 'Good morning', undefined, []],
  ['a member who is named', 'Morning, <@ADA> and <@!BEN>', undefined, ['ada', 'ben']],
  ['nobody where nobody is allowed', 'Morning, <@ADA>', { parse: [] }, []],
  ['whom the sender allows', 'Morning, <@ADA> and <@BEN>', { users: ['BEN'] }, ['ben']],
  ['no stranger', 'Morning, <@1>', undefined, []],
])('Mentions: %s', (_, text, allowed, expected) => {
  const { world, ada, ben, say } = open();
  const ids = (value: string) => value.replace('ADA', ada).replace('BEN', ben);
  const { message } = say({
    content: ids(text),
    allowed_mentions: allowed && JSON.parse(ids(JSON.stringify(allowed))),
  });
  expect(message.mentions.map(({ id }) => world.users.get(id)?.username)).toEqual(expected);
});

test('Text of Components V2 mentions too, and @everyone only where it is allowed', () => {
  const { ada, say } = open();
  const body = { flags: IS_V2, components: [{ type: 10, content: `<@${ada}> @everyone` }] } as const;
  expect(say(body as never).message).toMatchObject({ mentions: [{ id: ada }], mention_everyone: true });
  expect(say({ ...body, allowed_mentions: { parse: [] } } as never).message).toMatchObject({
    mentions: [],
    mention_everyone: false,
  });
});

test('A reply carries what it replies to, and mentions its author', () => {
  const { ben, say, world } = open();
  const first = say({ content: 'Who said it?' }, { authorId: ben });
  const { message } = say({ content: 'Nobody.' }, { replyTo: first.message.id });
  expect(message).toMatchObject({
    type: 19,
    message_reference: { message_id: first.message.id },
    referenced_message: { content: 'Who said it?' },
    mentions: [{ id: ben }],
  });
  remove(world, first);
  expect(say({ content: 'Again.' }, { replyTo: first.message.id }).message.referenced_message).toBeNull();
});

test('An ephemeral message stays so, and Components V2 stay on', () => {
  const { world, ada, say } = open();
  const posted = say({ flags: IS_V2, components: [{ type: 10, content: 'Hush' }] }, { onlyFor: ada });
  expect(posted.message.flags).toBe(IS_V2 | EPHEMERAL);
  edit(world, posted, { flags: 0, components: [{ type: 10, content: 'Still hush' }] });
  expect(posted.message.flags).toBe(IS_V2 | EPHEMERAL);
  expect(posted.onlyFor).toBe(ada);
});

test('Files: an edit keeps those that it lists, or all where it lists none', () => {
  const { world, say } = open();
  const file = (n: number, name: string) => ({ n, name, type: 'text/plain', bytes: new Uint8Array([n]) });
  const posted = say(
    { content: 'Two', attachments: [{ id: 1, description: 'The second' }] },
    { files: [file(0, 'a b.txt'), file(1, 'c.txt')] },
  );
  const [first, second] = posted.message.attachments;
  expect(first).toMatchObject({ filename: 'a_b.txt', size: 1, content_type: 'text/plain' });
  expect(second?.description).toBe('The second');
  expect(first?.url).toBe(`http://guild/attachments/${first?.id}/a_b.txt`);
  edit(world, posted, { content: 'Still two' });
  expect(posted.message.attachments).toHaveLength(2);
  edit(world, posted, { attachments: [{ id: second!.id }] }, [file(5, 'd.txt')]);
  expect(posted.message.attachments.map(({ filename }) => filename)).toEqual(['c.txt', 'd.txt']);
  expect([...posted.files.values()].map(({ name }) => name)).toEqual(['c.txt', 'd.txt']);
});

test('A component that names a file gets its address', () => {
  const { say } = open();
  const { message } = say(
    { flags: IS_V2, components: [{ type: 12, items: [{ media: { url: 'attachment://map.png' } }] }] },
    { files: [{ n: 0, name: 'map.png', type: 'image/png', bytes: new Uint8Array(3) }] },
  );
  expect(JSON.stringify(message.components)).toMatch(/"url":"http:\/\/guild\/attachments\/\d+\/map\.png"/);
  expect(message.attachments).toEqual([]);
});

test('A person and the bot have one conversation', () => {
  const { world, ada, ben, bot } = open();
  const mine = openDirect(world, ada);
  expect(openDirect(world, ada)).toBe(mine);
  expect(openDirect(world, ben).id).not.toBe(mine.id);
  expect(() => openDirect(world, bot)).toThrow();
});
