// What the flags of a message may say, and what goes with Components V2.
//
//   { flags: 32768, content: 'Hello', components: [ … ] }   →   no content, since all is in the components

import { componentsIn, isOfV2 } from './components.ts';
import { eachOf, listOf, numberOf, textOf } from './json.ts';
import { FLAGS, type Flag, fieldsAfter, isComponentsV2, type Rule } from './rule.ts';

export const flagRules: readonly Rule[] = [
  {
    // “Message Resource” and “Receiving and Responding to Interactions” name them with the field `flags`.
    name: 'only flags that may be set here',
    broken: ({ path, fields, settable }) => {
      const flags = numberOf(fields['flags']) ?? 0;
      const allowed = settable.reduce((all, flag) => all | FLAGS[flag], 0);
      const others = flags & ~allowed;
      return others === 0 ? [] : [{ path: `${path}.flags`, found: namesOf(others) }];
    },
  },
  {
    // “Component Reference”, Using Components V2: content and embeds no longer work, nor polls and stickers.
    name: 'no content, embeds, stickers or poll with IS_COMPONENTS_V2',
    broken: (sent) => {
      if (!isComponentsV2(sent)) return [];
      const { path } = sent;
      const fields = fieldsAfter(sent);
      const beside = [
        ...(textOf(fields['content']) ? ['content'] : []),
        ...['embeds', 'sticker_ids'].filter((field) => listOf(fields[field]).length > 0),
        ...(fields['poll'] ? ['poll'] : []),
      ];
      return beside.map((field) => ({ path: `${path}.${field}` }));
    },
  },
  {
    // “Component Reference”: each of these components “requires IS_COMPONENTS_V2”.
    name: 'no components of V2 without IS_COMPONENTS_V2',
    broken: (sent) =>
      isComponentsV2(sent)
        ? []
        : componentsIn(sent)
            .filter(isOfV2)
            .map(({ path }) => ({ path })),
  },
  {
    // “Component Reference”, Legacy Message Component Behavior.
    name: 'at most 5 rows without IS_COMPONENTS_V2',
    broken: (sent) => {
      const rows = eachOf(sent, 'components');
      if (isComponentsV2(sent) || rows.length <= 5) return [];
      return [{ path: `${sent.path}.components`, found: rows.length }];
    },
  },
];

function namesOf(flags: number): string {
  const known = (Object.keys(FLAGS) as Flag[]).filter((flag) => (FLAGS[flag] & flags) !== 0);
  const rest = known.reduce((left, flag) => left & ~FLAGS[flag], flags);
  return [...known, ...(rest === 0 ? [] : [String(rest)])].join(', ');
}
