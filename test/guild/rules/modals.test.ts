import { describe } from 'vitest';
import { CALLBACK, itChecks, many, row } from './cases.ts';

const modal = (fields: object = {}) => ({
  type: 9,
  data: { custom_id: 'correct', title: 'Correct us', components: [label(input('what'))], ...fields },
});
const label = (component: object) => ({ type: 18, label: 'What is wrong?', component });
const input = (custom_id: string, fields: object = {}) => ({ type: 4, custom_id, style: 1, ...fields });
const components = (...all: object[]) => modal({ components: all });

describe('modals', () =>
  itChecks(CALLBACK, [
    [
      'at most 45 characters',
      modal({ title: 'a'.repeat(45) }),
      modal({ title: 'a'.repeat(46) }),
      '$.data.title',
    ],
    ['must be given', modal(), modal({ custom_id: undefined }), '$.data.custom_id'],
    [
      'at most 5 components in a modal',
      components(...many(5, (i) => label(input(`${i}`)))),
      components(...many(6, (i) => label(input(`${i}`)))),
      '$.data.components',
    ],
    [
      'a label on a text input in a row',
      components(row(input('what', { label: 'What is wrong?' }))),
      components(row(input('what'))),
      '$.data.components[0].components[0].label',
    ],
    [
      'min_length of a text input at most its max_length',
      components(label(input('what', { min_length: 3, max_length: 3 }))),
      components(label(input('what', { min_length: 3, max_length: 2 }))),
      '$.data.components[0].component.min_length',
    ],
    [
      'no custom_id twice',
      components(label(input('what')), label(input('where'))),
      components(label(input('what')), label(input('what'))),
      '$.data.components[1].component.custom_id',
    ],
  ]));
