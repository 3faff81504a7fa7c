// What a text's quotes come to, in one line for tables: who, and what they said.
//
//   told('Ada Byron said it was old.')   →   'Ada Byron: it was old'

import { quotesOf } from './quotes-of.ts';

/** One behind the other where there are several; nothing where there is none. */
export function told(text: string): string {
  return quotesOf(text)
    .map(({ by, said }) => `${by ?? 'somebody'}: ${said}`)
    .join(' / ');
}
