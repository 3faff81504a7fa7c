import { describe } from 'vitest';
import { button, container, itChecks, MESSAGE, many, row, select, text, v2 } from './cases.ts';

const section = (fields: object) => ({
  type: 9,
  components: [text()],
  accessory: button('context'),
  ...fields,
});
const inRow = (...components: object[]) => v2(row(...components));

describe('components together', () =>
  itChecks(MESSAGE, [
    [
      'at most 40 components, nested ones counted',
      v2(container(...many(39, () => text()))),
      v2(container(...many(37, () => text()), section({}))),
      '$.components',
    ],
    [
      'at most 4000 characters over all text displays',
      v2(text('a'.repeat(2000)), container(text('b'.repeat(2000)))),
      v2(text('a'.repeat(2000)), container(text('b'.repeat(2001)))),
      '$.components',
    ],
    ['no text display of blanks alone', v2(text(' a')), v2(text(' \n')), '$.components[0].content'],
    [
      'no id of a component twice',
      v2({ ...text(), id: 1 }, { ...text(), id: 2 }, { ...text(), id: 0 }, { ...text(), id: 0 }),
      v2({ ...text(), id: 1 }, container({ ...text(), id: 1 })),
      '$.components[1].components[0].id',
    ],
    [
      'a select menu alone in its row',
      v2(row(select(2)), row(button('next'))),
      v2(row(select(2), button('next'))),
      '$.components[0].components',
    ],
  ]));

describe('shapes, by the schemas', () =>
  itChecks(MESSAGE, [
    ['at least 1 entry', v2(container(text())), v2(container()), '$.components[0].components'],
    ['at least 1 entry', v2(section({})), v2(section({ components: [] })), '$.components[0].components'],
    [
      'at most 3 entries',
      v2(section({ components: many(3, () => text()) })),
      v2(section({ components: many(4, () => text()) })),
      '$.components[0].components',
    ],
    ['must be given', v2(section({})), v2(section({ accessory: undefined })), '$.components[0].accessory'],
    [
      'at most 5 entries',
      inRow(...many(5, (i) => button(`${i}`))),
      inRow(...many(6, (i) => button(`${i}`))),
      '$.components[0].components',
    ],
    ['at least 1 entry', inRow(select(1)), inRow(select(0)), ['$.components[0].components[0].options']],
    ['at most 25 entries', inRow(select(25)), inRow(select(26)), '$.components[0].components[0].options'],
    [
      'at most 100 characters',
      inRow(button('a'.repeat(100))),
      inRow(button('a'.repeat(101))),
      '$.components[0].components[0].custom_id',
    ],
    [
      'at most 80 characters',
      inRow(button('next', { label: 'a'.repeat(80) })),
      inRow(button('next', { label: 'a'.repeat(81) })),
      '$.components[0].components[0].label',
    ],
    [
      'must be one of 1, 17, 13, 12, 9, 14, 10',
      v2(text()),
      v2(text(), button('next')),
      '$.components[1].type',
    ],
    [
      'no field that Discord knows here',
      v2(container(text())),
      v2(container({ ...text(), contents: 'a' })),
      '$.components[0].components[0].contents',
    ],
    [
      'no field that Discord knows here',
      inRow(button('next', { emoji: { name: '🎈', animated: false } })),
      inRow(button('next', { emoji: { name: '🎈', colour: 'red' } })),
      '$.components[0].components[0].emoji.colour',
    ],
  ]));
