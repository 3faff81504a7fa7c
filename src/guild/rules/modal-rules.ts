// What a modal may hold. Its title and the sizes of its parts are in the schemas.
//
//   { title: 'Correct us', components: [ six labels ] }   →   at most 5 components in a modal (6)

import { ComponentType } from 'discord-api-types/v10';
import { componentsIn, ofType } from './components.ts';
import { eachOf, numberOf } from './json.ts';
import type { Rule } from './rule.ts';

const isInput = ofType(ComponentType.TextInput);

export const modalRules: readonly Rule[] = [
  {
    // “Receiving and Responding to Interactions”, Modal: between 1 and 5.
    name: 'at most 5 components in a modal',
    broken: (sent) => {
      const { length } = eachOf(sent, 'components');
      return length > 5 ? [{ path: `${sent.path}.components`, found: length }] : [];
    },
  },
  {
    // “Component Reference”, Text Input: its own label is of the old form, in a row; a Label has it otherwise.
    name: 'a label on a text input in a row',
    broken: (sent) =>
      eachOf(sent, 'components')
        .filter(ofType(ComponentType.ActionRow))
        .flatMap((row) => eachOf(row, 'components'))
        .filter((input) => isInput(input) && !input.fields['label'])
        .map(({ path }) => ({ path: `${path}.label` })),
  },
  {
    name: 'min_length of a text input at most its max_length',
    broken: (sent) =>
      componentsIn(sent)
        .filter(isInput)
        .filter(
          ({ fields }) => (numberOf(fields['min_length']) ?? 0) > (numberOf(fields['max_length']) ?? 4000),
        )
        .map(({ path }) => ({ path: `${path}.min_length` })),
  },
];
