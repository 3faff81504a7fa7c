// What a message says beside its components and embeds.
//
//   { content: ' ' }   →   something to show          { content: 'x' × 2001 }   →   at most 2000 characters of content

import { fieldsOf, listOf, textOf } from './json.ts';
import { fieldsAfter, type Rule } from './rule.ts';

export const messageRules: readonly Rule[] = [
  {
    // “Message Resource”, Create Message: at least one of them; else error 50006, “Cannot send an empty message”.
    name: 'something to show',
    broken: (sent) => {
      const { kind, path, known } = sent;
      if (kind === 'edit' && !known.before) return [];
      const after = fieldsAfter(sent);
      const isShown =
        textOf(after['content']).trim() !== '' ||
        SHOWN.some((field) => listOf(after[field]).length > 0) ||
        (known.fileNames ?? []).length > 0 ||
        Boolean(after['poll'] || after['shared_client_theme']) ||
        fieldsOf(after['message_reference'])['type'] === FORWARD;
      return isShown ? [] : [{ path }];
    },
  },
  {
    // “Message Resource”, Message Reference Types: of a forward, the channel is needed; a reply is in its own.
    name: 'the channel of a message that is forwarded',
    broken: ({ path, fields }) => {
      const reference = fieldsOf(fields['message_reference']);
      if (reference['type'] !== FORWARD || reference['channel_id']) return [];
      return [{ path: `${path}.message_reference.channel_id` }];
    },
  },
  {
    // “Message Resource”, Create Message: with enforce_nonce the nonce tells a message from one sent before.
    name: 'a nonce where it is enforced',
    broken: ({ path, fields }) =>
      fields['enforce_nonce'] === true && (fields['nonce'] ?? '') === '' ? [{ path: `${path}.nonce` }] : [],
  },
  {
    // “Message Resource”, Create Message: bots have 2,000; the schema has the 4,000 of some people.
    name: 'at most 2000 characters of content',
    broken: ({ path, fields }) => {
      const { length } = textOf(fields['content']);
      return length > 2000 ? [{ path: `${path}.content`, found: length }] : [];
    },
  },
  {
    // “Message Resource”, Allowed Mentions Object.
    name: 'allowed_mentions either parses users or roles, or lists them',
    broken: ({ path, fields }) => {
      const allowed = fieldsOf(fields['allowed_mentions']);
      const parsed = listOf(allowed['parse']);
      return ['users', 'roles']
        .filter((kind) => parsed.includes(kind) && listOf(allowed[kind]).length > 0)
        .map((kind) => ({ path: `${path}.allowed_mentions.${kind}` }));
    },
  },
];

/** A message as it stands has `sticker_items`. */
const SHOWN = ['embeds', 'sticker_ids', 'sticker_items', 'components', 'attachments'];
const FORWARD = 1;
