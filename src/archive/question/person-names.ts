// Which names of a question are people's.

import type { Reading } from '../../model/reading.ts';
import { textOf } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { bareTerms } from '../reading/indexed.ts';
import type { AskedTerm } from './asked-term.ts';

/** Whether a name is a person's in a document. */
export function isPersonName({ terms, near, isName }: AskedTerm, reading: Reading): boolean {
  return isName && [...terms, ...near].some((term) => namesOfPeople(reading).has(term));
}

const namesOfPeople = remember(
  ({ people, document }: Reading): ReadonlySet<string> =>
    new Set(people.flatMap(({ name }) => bareTerms(textOf(document.body, name)))),
);
