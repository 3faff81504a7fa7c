import { describe } from 'vitest';
import {
  CALLBACK,
  FOLLOW_UP,
  itChecks,
  MESSAGE,
  MESSAGE_EDIT,
  many,
  ORIGINAL,
  row,
  select,
  text,
  V2,
  v2,
} from './cases.ts';

const hello = (fields: object = {}) => ({ content: 'Hello', ...fields });
const poll = { question: { text: 'Which?' }, answers: [{ poll_media: { text: 'This' } }] };
const answer = (data?: object) => ({ type: 4, data });
const [SUPPRESS_EMBEDS, CROSSPOSTED, EPHEMERAL, SUPPRESS_NOTIFICATIONS] = [1 << 2, 1, 1 << 6, 1 << 12];

describe('what a message says', () =>
  itChecks(MESSAGE, [
    ['something to show', hello(), { content: ' \n' }, '$'],
    ['something to show', { sticker_ids: ['1'] }, { content: '', embeds: [], components: [] }, '$'],
    [
      'at most 2000 characters of content',
      hello({ content: 'a'.repeat(2000) }),
      hello({ content: 'a'.repeat(2001) }),
      '$.content',
    ],
    ['at most 25 characters', hello({ nonce: 'a'.repeat(25) }), hello({ nonce: 'a'.repeat(26) }), '$.nonce'],
    [
      'a nonce where it is enforced',
      hello({ nonce: '1', enforce_nonce: true }),
      hello({ enforce_nonce: true }),
      '$.nonce',
    ],
    [
      'allowed_mentions either parses users or roles, or lists them',
      hello({ allowed_mentions: { parse: ['users'], roles: ['1'], users: [], replied_user: false } }),
      hello({ allowed_mentions: { parse: ['users', 'roles'], roles: ['1'], users: ['2'] } }),
      ['$.allowed_mentions.users', '$.allowed_mentions.roles'],
    ],
    [
      'must be one of "users", "roles", "everyone"',
      hello({ allowed_mentions: { parse: [] } }),
      hello({ allowed_mentions: { parse: ['here'] } }),
      '$.allowed_mentions.parse[0]',
    ],
    [
      'must be given',
      hello({ message_reference: { message_id: '1', fail_if_not_exists: false } }),
      hello({ message_reference: { channel_id: '1' } }),
      '$.message_reference.message_id',
    ],
    [
      'the channel of a message that is forwarded',
      { message_reference: { type: 1, message_id: '1', channel_id: '2' } },
      { message_reference: { type: 1, message_id: '1' } },
      '$.message_reference.channel_id',
    ],
    ['no field that Discord knows here', hello({ tts: false }), hello({ ephemeral: true }), '$.ephemeral'],
    [
      'no field that Discord knows here',
      hello(),
      hello({ allowedMentions: { parse: [] } }),
      '$.allowedMentions',
    ],
  ]));

describe('flags', () => {
  itChecks(MESSAGE, [
    [
      'only flags that may be set here',
      hello({ flags: SUPPRESS_EMBEDS }),
      hello({ flags: EPHEMERAL }),
      '$.flags',
    ],
  ]);
  itChecks(CALLBACK, [
    [
      'only flags that may be set here',
      answer({ ...v2(text()), flags: V2 | SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS }),
      answer(hello({ flags: EPHEMERAL | CROSSPOSTED })),
      '$.data.flags',
    ],
    [
      'only flags that may be set here',
      { type: 5, data: { flags: EPHEMERAL } },
      { type: 5, data: { flags: 1 << 7 } },
      '$.data.flags',
    ],
  ]);
  itChecks(ORIGINAL, [
    ['only flags that may be set here', v2(text()), { ...v2(text()), flags: V2 | EPHEMERAL }, '$.flags'],
  ]);
});

describe('Components V2 and the rest', () => {
  itChecks(MESSAGE, [
    [
      'no content, embeds, stickers or poll with IS_COMPONENTS_V2',
      { ...v2(text()), content: '', embeds: [] },
      { ...v2(text()), content: 'Hello', embeds: [{ title: 'Hello' }], sticker_ids: ['1'], poll },
      ['$.content', '$.embeds', '$.sticker_ids', '$.poll'],
    ],
    [
      'no components of V2 without IS_COMPONENTS_V2',
      { components: [row(select(1))] },
      { components: [text()] },
      '$.components[0]',
    ],
    [
      'at most 5 rows without IS_COMPONENTS_V2',
      { components: many(5, (i) => row(select(1, { custom_id: `${i}` }))) },
      { components: many(6, (i) => row(select(1, { custom_id: `${i}` }))) },
      '$.components',
    ],
  ]);
  itChecks(ORIGINAL, [
    // A deferred answer is not of V2 until an edit says so.
    ['no components of V2 without IS_COMPONENTS_V2', v2(text()), { components: [text()] }, '$.components[0]'],
    // A message that is of V2 stays so.
    [
      'no content, embeds, stickers or poll with IS_COMPONENTS_V2',
      { components: [text()] },
      { components: [text()], content: 'Hello' },
      '$.content',
      { before: { flags: V2 } },
    ],
  ]);
});

describe('each route', () => {
  itChecks(CALLBACK, [
    ['something to show', answer(hello()), answer(), '$.data'],
    ['must be one of 1, 4, 5, 6, 7, 8, 9, 12', { type: 6 }, { type: 3 }, '$.type'],
    [
      'no field that Discord knows here',
      { type: 7, data: { ...v2(text()), tts: false, enforce_nonce: false } },
      { type: 7, data: { ...v2(text()), tts: true } },
      '$.data.tts',
    ],
  ]);
  itChecks(FOLLOW_UP, [['something to show', hello({ flags: EPHEMERAL }), {}, '$']]);
  itChecks(MESSAGE_EDIT, [
    ['at most 2000 characters of content', {}, { content: 'a'.repeat(2001) }, '$.content'],
    ['something to show', hello(), { content: '' }, '$', { before: { content: 'Hello', components: [] } }],
    // What a message said before must go, if it becomes one of V2.
    [
      'no content, embeds, stickers or poll with IS_COMPONENTS_V2',
      { ...v2(text()), content: null, embeds: [] },
      v2(text()),
      ['$.content', '$.embeds'],
      { before: { content: 'Hello', embeds: [{ title: 'Hello' }] } },
    ],
  ]);
});
