// Whether a sentence holds the kind of thing that a question seeks: a person, a number, a time.

import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import { within } from '../text/within.ts';
import { speakersIn } from './mentions.ts';
import type { Question, Seeks } from './question.ts';

/** 1 where the sentence has what is sought, 0 where it has not, 0.5 where nothing of a kind is sought. */
export function suits({ seeks }: Question, reading: Reading, sentence: Span): number {
  return seeks ? checks[seeks](reading, sentence) : 0.5;
}

const checks: Record<Seeks, (reading: Reading, sentence: Span) => number> = {
  person: (reading, sentence) =>
    Number(hasName(reading, sentence) || speakersIn(reading, sentence).length > 0),
  number: (reading, sentence) => Number(NUMBER.test(textOf(reading.document.body, sentence))),
  time: (reading, sentence) => Number(within(reading.timexes, sentence).length > 0),
  place: (reading, sentence) => (hasName(reading, sentence) ? 1 : 0),
  reason: (reading, sentence) => (REASON.test(textOf(reading.document.body, sentence)) ? 1 : 0.4),
  whether: () => 0.5,
};

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|several)\b/i;

const REASON =
  /\b(?:because|due to|so that|since|in order to|over|to [a-z]+|as|reason|aims?|aimed|amid|after)\b/i;

function hasName({ document }: Reading, sentence: Span): boolean {
  return /[^.!?“"'‘]\s\p{Lu}\p{Ll}+/u.test(textOf(document.body, sentence));
}
