// What the coverage tells of as not said, in words of ours.
//
//   Rosa Lind denied that she had said that …     Rosa Lind denies having said this
//   If Jim Poole says that …                      Only supposed: Jim Poole is not reported to have said this
//   Ada Byron is expected to say that …           Ada Byron is expected to say this: not said yet

import { excerptOfPlace } from '../archive/excerpt.ts';
import type { Located } from '../archive/sayings/locate.ts';
import { verbIn } from '../archive/sayings/unsaid-at.ts';
import { deniesClause } from '../extract/syntax/governors.ts';
import { formsOf } from '../extract/words/inflect.ts';
import { isNominative } from '../extract/words/pronouns.ts';
import type { Excerpt } from '../model/answer.ts';
import type { Unsaid, UnsaidReason } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type Span, textOf } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { lemmaOf } from '../text/wink.ts';
import { within } from '../text/within.ts';
import { capitalised, whoIsQuoted } from './wording.ts';

/** A place where words stand that are told of as not said. */
export type UnsaidPlace = Located & { readonly unsaid: Unsaid };

/** Whether the words of a place are told of as not said. */
export function isUnsaid(place: Located): place is UnsaidPlace {
  return place.unsaid !== null;
}

/** A place as the nearest there is, with what it is in a note where nobody said it. */
export function nearestPlace(place: Located): Excerpt {
  const excerpt = excerptOfPlace(place);
  return isUnsaid(place) ? { ...excerpt, notes: [howUnsaidThere(place)] } : excerpt;
}

/** A line of ours on the words that were asked for. */
export function howUnsaidThere({ reading, unsaid, alignment }: UnsaidPlace): string {
  return howUnsaid(reading, unsaid, alignment.exact ? 'this' : 'something like this');
}

/**
 * A line of ours.
 *
 * @param what the words: “this”, “something like this”
 */
export function howUnsaid(reading: Reading, unsaid: Unsaid, what = 'this'): string {
  const { speaker, why, cue, shownBy } = unsaid;
  const label = labels[why];
  if (!speaker || why === 'nobody') return capitalised(`${label}nobody is reported to have said ${what}`);
  const { body } = reading.document;
  const who = whoIsQuoted(body, { speaker, alongside: [] });
  const isAre = areSeveral(speaker, body) ? 'are' : 'is';
  if (cue && contains(shownBy, cue)) return capitalised(`${who} ${presentOf(cue, body, isAre)} ${what}`);
  if (why === 'expected') return capitalised(`${who} ${isAre} expected to say ${what}: not said yet`);
  if (why === 'denied' && DENYING.test(textOf(body, shownBy))) {
    const denies = isAre === 'are' ? 'deny' : 'denies';
    if (isNominative(textOf(body, speaker.name).toLowerCase())) return `It is denied that ${what} was said`;
    return isTheirs(reading, unsaid, speaker)
      ? capitalised(`${who} ${denies} having said ${what}`)
      : `It is denied that ${who} said ${what}`;
  }
  const isDenied =
    why === 'denied' && cue !== null && contains(cue, shownBy) && NOT.test(textOf(body, shownBy));
  if (isDenied && deniesClause(verbIn(textOf(body, cue))))
    return capitalised(`${who} ${isAre} reported not to deny ${what}`);
  const how = isDenied ? 'reported not to have said' : 'not reported to have said';
  return capitalised(`${label}${who} ${isAre} ${how} ${what}`);
}

const labels: Record<UnsaidReason, string> = {
  denied: '',
  nobody: '',
  expected: '',
  supposed: 'Only supposed: ',
  asked: 'Only asked: ',
  wished: 'Only wished for: ',
  possible: 'Only possible: ',
  failed: 'Not done: ',
  pretended: 'Only pretended: ',
  false: 'Called false: ',
};

/** Who rarely says a thing has said it. */
const NOT = /^(?:not|n['’]t|never|cannot|neither|nor)$/i;

const DENYING = /\bden(?:y|ies|ied|ying)\b/i;

/** Whether the denial is the speaker's own: of all who are named before it, they are the last, and no spokesman denies it. */
function isTheirs(
  { people, prose, quotes }: Reading,
  { shownBy }: Unsaid,
  { name, mention }: Speaker,
): boolean {
  const denier = quotes.find(({ cue }) => cue && contains(cue, shownBy))?.speaker;
  if (denier) return denier.name.start === name.start;
  const [sentence] = within(prose.sentences, shownBy);
  const before = { start: sentence?.start ?? 0, end: shownBy.start };
  const last = within(people, before).at(-1);
  return last ? last.name.start === name.start : contains(before, name) || contains(before, mention);
}

/** “Denies” of “has denied”, “deny” of several. */
function presentOf(cue: Span, body: string, isAre: 'is' | 'are'): string {
  const verb = lemmaOf(verbIn(textOf(body, cue)));
  const [third] = [...formsOf(verb)].find(([, form]) => form === 's') ?? [verb];
  return isAre === 'are' ? verb : third;
}

/** “Officials”, “US sources”. */
function areSeveral({ kind, name }: Speaker, body: string): boolean {
  return kind === 'unnamed' && /[^s]s$/i.test(textOf(body, name));
}
