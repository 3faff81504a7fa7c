import { describe } from 'vitest';
import { CALLBACK, itChecks, MESSAGE, MESSAGE_EDIT, many, text, v2 } from './cases.ts';

const embeds = (...all: object[]) => ({ embeds: all });
const picture = (url = 'attachment://map.png') => ({ type: 12, items: [{ media: { url } }] });
const map = [{ id: '0', filename: 'map.png' }];

describe('embeds', () =>
  itChecks(MESSAGE, [
    [
      'at most 6000 characters over all embeds',
      embeds(...many(3, () => ({ title: 'a'.repeat(200), description: 'b'.repeat(1800) }))),
      embeds(
        {
          description: 'a'.repeat(4000),
          footer: { text: 'b'.repeat(1000) },
          author: { name: 'c'.repeat(200) },
        },
        { fields: [{ name: 'd'.repeat(200), value: 'e'.repeat(601) }] },
      ),
      '$.embeds',
    ],
    [
      'a name and a value in each field of an embed',
      embeds({ fields: [{ name: 'a', value: 'b' }] }),
      embeds({ title: 'c', fields: [{ name: '', value: ' ' }] }),
      ['$.embeds[0].fields[0].name', '$.embeds[0].fields[0].value'],
    ],
    [
      'something to show in each embed',
      embeds({ image: { url: 'https://a.example/map.png' } }),
      embeds({ title: 'a' }, { color: 7 }),
      '$.embeds[1]',
    ],
    [
      'at most 10 entries',
      embeds(...many(10, () => ({ title: 'a' }))),
      embeds(...many(11, () => ({ title: 'a' }))),
      '$.embeds',
    ],
    [
      'at most 256 characters',
      embeds({ title: 'a'.repeat(256) }),
      embeds({ title: 'a'.repeat(257) }),
      '$.embeds[0].title',
    ],
    [
      'no field that Discord knows here',
      embeds({ title: 'a' }),
      embeds({ title: 'a', colour: 7 }),
      '$.embeds[0].colour',
    ],
    [
      'must be a URL',
      embeds({ title: 'a', url: 'https://a.example' }),
      embeds({ title: 'a', url: 'a.example' }),
      '$.embeds[0].url',
    ],
  ]));

describe('files', () => {
  itChecks(MESSAGE_EDIT, [
    [
      'a file for each attachment:// that is named',
      v2(picture()),
      v2(picture('attachment://plan.png')),
      '$.components[0].items[0].media.url',
      { before: { attachments: map }, fileNames: ['new.png'] },
    ],
  ]);
  itChecks(MESSAGE, [
    [
      'a file for each attachment:// that is named',
      {
        ...v2(picture(), {
          type: 9,
          components: [text()],
          accessory: { type: 11, media: { url: 'attachment://map.png' } },
        }),
        attachments: map,
      },
      {
        ...v2(picture('attachment://plan.png'), { type: 13, file: { url: 'attachment://a.txt' } }),
        attachments: map,
      },
      ['$.components[0].items[0].media.url', '$.components[1].file.url'],
    ],
    [
      'a file for each attachment:// that is named',
      embeds({ image: { url: 'attachment://map.png' } }),
      embeds({ image: { url: 'attachment://plan.png' } }),
      '$.embeds[0].image.url',
      { fileNames: ['map.png'] },
    ],
    [
      'names of files that are referred to of letters, digits, “_”, “-” and “.” alone',
      { ...v2(picture('attachment://a_map-2.png')), attachments: [{ id: '0', filename: 'a_map-2.png' }] },
      { ...v2(picture('attachment://a+map.png')), attachments: [{ id: '0', filename: 'a+map.png' }] },
      '$.components[0].items[0].media.url',
    ],
    [
      'media of http, https or attachment',
      { ...v2(picture('HTTPS://a.example/map.png')), embeds: [] },
      v2(picture('ftp://a.example/map.png')),
      '$.components[0].items[0].media.url',
    ],
    [
      'an attachment:// in a file component',
      { ...v2({ type: 13, file: { url: 'attachment://map.png' } }), attachments: map },
      { ...v2({ type: 13, file: { url: 'https://a.example/map.png' } }), attachments: map },
      '$.components[0].file.url',
    ],
    [
      'no id of an attachment twice',
      { attachments: map },
      { attachments: [...map, { id: '0', filename: 'a.txt' }] },
      '$.attachments[1].id',
    ],
    [
      'at most 1024 characters',
      { attachments: map },
      { attachments: [{ id: '0', filename: 'a'.repeat(1025) }] },
      '$.attachments[0].filename',
    ],
  ]);
  // discord.js names the files in the multipart request alone, so that without those nothing can be said.
  itChecks(CALLBACK, [
    [
      'a file for each attachment:// that is named',
      { type: 4, data: { ...v2(picture()), attachments: [{ id: '0' }] } },
      { type: 4, data: v2(picture()) },
      '$.data.components[0].items[0].media.url',
    ],
  ]);
});
