// Whom each mention in a text means, in one line for tables: what they are in brackets, where the text says it.
//
//   whoIsWho('Ada Byron, the mayor, left. She smiled.')   →   'Ada Byron (mayor): Ada Byron, mayor, She'

import { textOf } from '../../../src/model/span.ts';
import { read } from '../read.ts';

/** By person, in reading order; nothing where nobody is named. */
export function whoIsWho(text: string): string {
  const { persons, mentions } = read(text).people;
  return persons
    .map((person) => {
      const own = mentions.filter((mention) => mention.person === person).map((one) => textOf(text, one));
      const told = [person.role && textOf(text, person.role), person.age, person.gender].filter(Boolean);
      return `${textOf(text, person.name)}${told.length > 0 ? ` (${told.join(', ')})` : ''}: ${own.join(', ')}`;
    })
    .join(' / ');
}
