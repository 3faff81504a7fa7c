// Files that come with a message, and what names them.
//
//   { type: 13, file: { url: 'attachment://map.png' } }   without the file   →   a file for each attachment:// that is named

import { componentsIn } from './components.ts';
import { eachOf, type Found, fieldsOf, repeated, textOf } from './json.ts';
import type { Break, Rule, Sent } from './rule.ts';

const ATTACHED = 'attachment://';

export const fileRules: readonly Rule[] = [
  {
    // “Reference”, Uploading Files: Using Attachments within Embeds.
    name: 'names of files that are referred to of letters, digits, “_”, “-” and “.” alone',
    broken: (sent) => references(sent).filter(({ found }) => !/^[\w.-]+$/.test(found)),
  },
  {
    name: 'a file for each attachment:// that is named',
    broken: (sent) => {
      const names = namesIn(sent);
      return names ? references(sent).filter(({ found }) => !names.includes(found)) : [];
    },
  },
  {
    // “Component Reference”, File: only `attachment://` works.
    name: 'an attachment:// in a file component',
    broken: (sent) =>
      componentsIn(sent)
        .filter(({ fields }) => fields['file'])
        .filter(({ fields }) => !urlOf(fields['file']).startsWith(ATTACHED))
        .map(({ path }) => ({ path: `${path}.file.url` })),
  },
  {
    // “Message Resource”, Embed Object, and “Component Reference”, Unfurled Media Item.
    name: 'media of http, https or attachment',
    broken: (sent) =>
      mediaIn(sent)
        .filter(({ found }) => found && !/^(?:https?|attachment):/i.test(found))
        .map(({ path, found }) => ({ path, found })),
  },
  {
    // “Reference”, Uploading Files: the id of an attachment is the `n` of `files[n]`.
    name: 'no id of an attachment twice',
    broken: (sent) =>
      repeated(eachOf(sent, 'attachments'), ({ fields }) => fields['id']).map(({ path }) => ({
        path: `${path}.id`,
      })),
  },
];

/** The names of the files that there are; undefined where they cannot be known. */
function namesIn(sent: Sent): string[] | undefined {
  const { kind, known } = sent;
  const before = { path: sent.path, fields: fieldsOf(known.before) };
  const named = [...eachOf(sent, 'attachments'), ...eachOf(before, 'attachments')];
  const names = [...named.map(({ fields }) => textOf(fields['filename'])), ...(known.fileNames ?? [])];
  const isKnown = kind === 'edit' ? known.before : known.fileNames || !names.includes('');
  return isKnown ? names : undefined;
}

/** Each `attachment://` in components and embeds, without that. */
function references(sent: Sent): Media[] {
  return mediaIn(sent)
    .filter(({ found }) => found.startsWith(ATTACHED))
    .map(({ path, found }) => ({ path, found: found.slice(ATTACHED.length) }));
}

interface Media extends Break {
  readonly found: string;
}

function mediaIn(sent: Sent): Media[] {
  return [
    ...componentsIn(sent).flatMap((one) => [
      ...mediaOf(one, ['file', 'media']),
      ...eachOf(one, 'items').flatMap((item) => mediaOf(item, ['media'])),
    ]),
    ...eachOf(sent, 'embeds').flatMap((embed) => mediaOf(embed, ['image', 'thumbnail'])),
  ];
}

function mediaOf({ path, fields }: Found, names: readonly string[]): Media[] {
  return names.map((name) => ({ path: `${path}.${name}.url`, found: urlOf(fields[name]) }));
}

function urlOf(media: unknown): string {
  return textOf(fieldsOf(media)['url']);
}
