import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'She met them on [Friday|2024-05-10].',
  'She met them on [Wednesday|2024-05-15].',
  'She met them [last Friday|2024-05-10].',
  'She met them [last Wednesday|2024-05-08].',
  'She met them [this past Sunday|2024-05-12].',
  'She will meet them [next Friday|2024-05-24].',
  'She will meet them [this Friday|2024-05-17].',
  'She meets them [this coming Friday|2024-05-17].',
  'More had fled since [Friday|2024-05-10].',
  '[Monday|2024-05-13]’s vote was close.',
  'He left [the day before last Tuesday|2024-05-13].',
  'He left [the day after Friday|2024-05-11].',
  'She left on [Tuesday|2024-05-14].',
  'She left on [Thursday|2024-05-09].',
  'She left on [Saturday|2024-05-11].',
  'She left the [past Friday|2024-05-10].',
  'She leaves [next Sunday|2024-05-26].',
  'She left the [Friday evening|2024-05-10TEV].',
  'Shops were full on Black Friday.',
  'The Sunday Times wrote of it, and Sunday Mirror readers too.',
  'The Good Friday deal held.',
  'Fans of Sheffield Wednesday sang.',
  'The sun and the sat nav failed.',
  'the friday club',
  'She left the Friday Post.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
