// Tells people from bodies by the noun that they are called by, where no list of roles has it.
//
//   his neurosurgeon      one person, not named
//   her supporters        several, not named
//   his campaign          a body

import { type Span, textOf } from '../../../model/span.ts';
import type { SpeakerKind } from '../../../model/speaker.ts';
import { isPersonNoun } from '../../../text/thesaurus.ts';
import { isOnePerson, isSeveral } from '../../words/person-nouns.ts';

/** Whether a noun, in small letters, means one person, several who are not named, or a body; by WordNet. */
export function kindByNoun(text: string, head: Span): SpeakerKind {
  const noun = textOf(text, head);
  if (!/^\p{Ll}/u.test(noun)) return 'institution';
  if (isOnePerson(noun)) return 'person';
  return isPersonNoun(noun) && isSeveral(noun) ? 'unnamed' : 'institution';
}
