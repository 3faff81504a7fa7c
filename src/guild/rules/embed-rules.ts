// What embeds may be together. What one field may hold is in the schemas.
//
//   ten descriptions of 700 characters   →   at most 6000 characters over all embeds (7000)

import { eachOf, type Found, fieldsOf, textOf } from './json.ts';
import type { Rule } from './rule.ts';

// “Message Resource”, Embed Limits.
export const embedRules: readonly Rule[] = [
  {
    name: 'at most 6000 characters over all embeds',
    broken: (sent) => {
      const length = eachOf(sent, 'embeds').reduce((sum, embed) => sum + lengthOf(embed), 0);
      return length > 6000 ? [{ path: `${sent.path}.embeds`, found: length }] : [];
    },
  },
  {
    name: 'a name and a value in each field of an embed',
    broken: (sent) =>
      eachOf(sent, 'embeds')
        .flatMap((embed) => eachOf(embed, 'fields'))
        .flatMap(({ path, fields }) =>
          ['name', 'value']
            .filter((field) => !textOf(fields[field]).trim())
            .map((field) => ({ path: `${path}.${field}` })),
        ),
  },
  {
    name: 'something to show in each embed',
    broken: (sent) =>
      eachOf(sent, 'embeds')
        .filter((embed) => lengthOf(embed) === 0 && !SHOWN.some((field) => embed.fields[field]))
        .map(({ path }) => ({ path })),
  },
];

const SHOWN = ['image', 'thumbnail', 'video'];

/** Of what counts: the title, the description, the names and values of fields, the footer, the author. */
function lengthOf(embed: Found): number {
  const { title, description, footer, author } = embed.fields;
  const texts = [
    title,
    description,
    fieldsOf(footer)['text'],
    fieldsOf(author)['name'],
    ...eachOf(embed, 'fields').flatMap(({ fields }) => [fields['name'], fields['value']]),
  ];
  return texts.reduce<number>((sum, text) => sum + textOf(text).trim().length, 0);
}
