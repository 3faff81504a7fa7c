// What all components of a message may be together. Their own shapes (an empty container, a section without its
// accessory, a sixth button) are in the schemas.
//
//   40 text displays of 101 characters   →   at most 4,000 characters over all text displays (4040)

import { ComponentType } from 'discord-api-types/v10';
import { componentsIn, isSelect, ofType } from './components.ts';
import { eachOf, repeated, textOf } from './json.ts';
import { isComponentsV2, type Rule } from './rule.ts';

const isText = ofType(ComponentType.TextDisplay);
const isRow = ofType(ComponentType.ActionRow);

// Lengths are in UTF-16 code units, as in the schemas; where Discord counts characters outside the Basic Multilingual
// Plane once, this is the stricter.
export const componentRules: readonly Rule[] = [
  {
    // “Component Reference”, Using Components V2: up to 40 components in total.
    name: 'at most 40 components, nested ones counted',
    broken: (sent) => {
      const { length } = componentsIn(sent);
      return isComponentsV2(sent) && length > 40 ? [{ path: `${sent.path}.components`, found: length }] : [];
    },
  },
  {
    // “Component Reference”, Text Display: 4,000 across all of a message.
    name: 'at most 4000 characters over all text displays',
    broken: (sent) => {
      const texts = componentsIn(sent).filter(isText);
      const length = texts.reduce((sum, { fields }) => sum + textOf(fields['content']).length, 0);
      return length > 4000 ? [{ path: `${sent.path}.components`, found: length }] : [];
    },
  },
  {
    // Discord trims texts before it measures them.
    name: 'no text display of blanks alone',
    broken: (sent) =>
      componentsIn(sent)
        .filter(isText)
        .filter(({ fields }) => /^\s+$/.test(textOf(fields['content'])))
        .map(({ path }) => ({ path: `${path}.content` })),
  },
  {
    // “Component Reference”, Anatomy of a Component: `id` is unique, and 0 stands for none.
    name: 'no id of a component twice',
    broken: (sent) =>
      repeated(componentsIn(sent), ({ fields }) => fields['id'] || undefined).map(({ path, fields }) => ({
        path: `${path}.id`,
        found: String(fields['id']),
      })),
  },
  {
    // “Component Reference”, Action Row: up to five buttons, or a single select menu.
    name: 'a select menu alone in its row',
    broken: (sent) =>
      componentsIn(sent)
        .filter(isRow)
        .map((row) => ({ path: row.path, inside: eachOf(row, 'components') }))
        .filter(({ inside }) => inside.length > 1 && inside.some(isSelect))
        .map(({ path }) => ({ path: `${path}.components` })),
  },
];
