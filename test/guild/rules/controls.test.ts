import { describe } from 'vitest';
import { button, itChecks, MESSAGE, many, row, select, text, v2 } from './cases.ts';

const section = (fields: object) => ({
  type: 9,
  components: [text()],
  accessory: button('context'),
  ...fields,
});
const link = (fields: object = {}) => ({
  type: 2,
  style: 5,
  label: 'Read',
  url: 'https://a.example',
  ...fields,
});
const premium = (fields: object = {}) => ({ type: 2, style: 6, sku_id: '7', ...fields });
const inRow = (...components: object[]) => v2(row(...components));

describe('buttons and menus', () => {
  const first = '$.components[0].components[0]';
  itChecks(MESSAGE, [
    [
      'no custom_id twice',
      v2(section({}), row(button('next'), button('last'))),
      v2(section({}), row(button('next'), button('context'))),
      '$.components[1].components[1].custom_id',
    ],
    [
      'a label or an emoji on a button',
      inRow(button('next', { label: undefined, emoji: { name: '🎈' } })),
      inRow(button('next', { label: undefined })),
      first,
    ],
    [
      'a custom_id on a button, if it is neither a link nor premium',
      inRow(button('next'), link(), premium()),
      inRow(button('next', { custom_id: undefined })),
      first,
    ],
    ['a url on a link button', inRow(link()), inRow(link({ url: undefined })), first],
    [
      'a url of http, https or discord on a link button',
      inRow(link({ url: 'discord://-/channels' })),
      inRow(link({ url: 'mailto:a@a.example' })),
      `${first}.url`,
    ],
    [
      'a sku_id on a premium button, and nothing else',
      inRow(premium()),
      inRow(premium({ sku_id: undefined })),
      first,
    ],
    [
      'no custom_id on a link button',
      inRow(link()),
      inRow(link({ custom_id: 'read' })),
      `${first}.custom_id`,
    ],
    [
      'no url on a button that is not a link',
      inRow(button('next')),
      inRow(button('next', { url: 'https://a.example' })),
      `${first}.url`,
    ],
    [
      'a sku_id on a premium button, and nothing else',
      inRow(premium()),
      inRow(premium({ label: 'Buy' })),
      first,
    ],
    [
      'no sku_id on a button that is not premium',
      inRow(button('next')),
      inRow(button('next', { sku_id: '7' })),
      `${first}.sku_id`,
    ],
    [
      'min_values at most max_values',
      inRow(select(3, { min_values: 2, max_values: 2 })),
      inRow(select(3, { min_values: 2 })),
      `${first}.min_values`,
    ],
    [
      'max_values at most the number of options',
      inRow(select(3, { max_values: 3 })),
      inRow(select(3, { max_values: 4 })),
      `${first}.max_values`,
    ],
    [
      'no value of a select menu twice',
      inRow(select(2)),
      inRow(select(1, { options: many(2, () => ({ label: 'Ada', value: 'ada' })) })),
      `${first}.options[1].value`,
    ],
    [
      'at most max_values of a select menu chosen beforehand',
      inRow(select(1, { options: [{ label: 'Ada', value: 'ada', default: true }] })),
      inRow(select(1, { options: many(2, (i) => ({ label: 'Ada', value: `${i}`, default: true })) })),
      first,
    ],
  ]);
});
