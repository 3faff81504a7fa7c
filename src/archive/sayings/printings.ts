// Where else somebody's words are printed, and what differs there.
//
//   “It will hold for a hundred years” (The Gazette)      “… for 100 years” (The Post)      one saying, two printings

import { overlap, textOf } from '../../model/span.ts';
import type { Archive } from '../archive.ts';
import { speakersWhoSaid } from '../speakers/speakers.ts';
import { type Located, locate, placesWith, SAME_SAYING } from './locate.ts';
import { isSameSaying } from './same-saying.ts';

/**
 * The same words of the same speaker in other documents, one place in each.
 *
 * @param located a quote whose words stand in marks; others have no printings, since they are the report's wording
 */
export function printingsOf(located: Located, archive: Archive): Located[] {
  const { reading, quote, alignment } = located;
  const piece = quote?.pieces.find((one) => overlap(one, alignment.span));
  if (!quote || !piece) return [];
  const places = locate(textOf(reading.document.body, piece), archive);
  const others = placesWith(SAME_SAYING, places).filter(
    (other) =>
      other.reading !== reading &&
      other.inMarks &&
      !other.unsaid &&
      isSameSaying(other) &&
      isSpeakers(other, located, archive),
  );
  return others.filter((other, i) => others.findIndex((earlier) => earlier.reading === other.reading) === i);
}

/** Where one of the two has no name, nothing speaks against it. */
function isSpeakers(one: Located, other: Located, archive: Archive): boolean {
  if (!one.quote?.speaker || !other.quote?.speaker) return true;
  const others = speakersWhoSaid(other.quote, archive);
  return speakersWhoSaid(one.quote, archive).some((speaker) => others.includes(speaker));
}
