// Whom a typed name means in a small coverage, in one line for tables, with how; and everybody who is quoted.

import { parseQuestion } from '../../../src/archive/question/question.ts';
import { officeAsked, officeHolders } from '../../../src/archive/speakers/office-asked.ts';
import { speakersOf } from '../../../src/archive/speakers/speakers.ts';
import { speakersNamed } from '../../../src/archive/speakers/speakers-named.ts';
import { textOf } from '../../../src/model/span.ts';
import { archiveOf } from '../../archive-of.ts';

const archive = archiveOf(
  'Ada Byron, the city engineer, said the bridge was sound. Tom Byrne, who speaks for the harbour workers, said it was old. Lord Babbage said so too: “It is old.”',
  'Byron said the bridge was late. “It leaks,” said Zelenko. The Kremlin said it was a lie. Russia’s defence ministry said it had won. Russia said so: “We won.”',
  'Erik Dahl, the Norwegian defence minister, said Norway would send rockets. The Harbour Workers Union (HWU) said the pier was closed. Byron said it was lost.',
);

export const meant = (typed: string) =>
  speakersNamed(typed, archive)
    .matches.map(({ speaker, by }) => `${speaker.name} by ${by}`)
    .join(', ');

/** Everybody who is quoted, with how often. */
export const everybody = (kind: string) =>
  speakersOf(archive)
    .filter((speaker) => speaker.kind === kind)
    .map(({ name, role, said }) => `${name}${role ? `, ${role}` : ''}: ${said.length}`)
    .join('; ');

/** Who holds the office that a question asks for; null where it asks for none. */
export function inOffice(question: string): string | null {
  const office = officeAsked(parseQuestion(question, archive));
  return (
    office &&
    officeHolders(office, archive)
      .map(({ reading, name }) => textOf(reading.document.body, name))
      .join(', ')
  );
}
