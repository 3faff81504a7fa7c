import { expect, it } from 'vitest';
import { isDocument, isSent } from '../../../src/extract/words/documents.ts';
import { genderOf, isOnePerson } from '../../../src/extract/words/person-nouns.ts';
import { hangsOnNoun, opensPlace, tellsHowSaid } from '../../../src/extract/words/prepositions.ts';
import { asksForOthers, hasOpinions, isSurnameToo } from '../../../src/extract/words/roles.ts';
import { isTimeNoun, tellsWhen } from '../../../src/extract/words/time-words.ts';

/** What each word is, and beside it words that are not. */
it.each([
  ['hangsOnNoun', hangsOnNoun, 'of in at near', 'during via into'],
  ['tellsHowSaid', tellsHowSaid, 'during via by after', 'near against'],
  ['opensPlace', opensPlace, 'in near into', 'of during'],
  ['tellsWhen', tellsWhen, 'monday later noon week', 'days spring soon'],
  ['isTimeNoun', isTimeNoun, 'monday week days spring', 'later noon ago'],
  ['hasOpinions', hasOpinions, 'critics judges ministers', 'fishermen minister'],
  ['asksForOthers', asksForOthers, 'reporter heckler editor', 'mayor'],
  ['isSurnameToo', isSurnameToo, 'king baker mason', 'mayor minister'],
  ['isOnePerson', isOnePerson, 'neurosurgeon bargeman', 'carmaker coastguard printer people'],
  ['isDocument', (lower: string) => isDocument({ lower }), 'letter speeches e-mail', 'boat saying'],
  ['isSent', isSent, 'letter postcard', 'speech report'],
] as const)('%s', (_, is, are, others) => {
  expect(are.split(' ').filter((word) => !is(word))).toEqual([]);
  expect(others.split(' ').filter((word) => is(word))).toEqual([]);
});

it.each([
  ['waitress', 'she'],
  ['fisherman', 'he'],
  ['widower', 'he'],
  ['bride', 'she'],
  ['human', null],
  ['doctor', null],
])('%s is a %s', (noun, gender) => expect(genderOf(noun)).toBe(gender));
