// Whether words that were found are the saying that was asked for, and not another with some of its words.
//
//   asked: we will never sell the bridge        “We will never sell,” he said.      the same
//                                               “We may sell the old bridge.”       another

import { comparedWords, type Step } from './align.ts';
import type { Located } from './locate.ts';

/** Words that turn a saying into its opposite. */
export const DENIAL = /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|\p{L}+n[’']t)$/iu;

/** To say that somebody else said it, this share of the words must be there, by weight: more than to say that they were altered. */
export const CLOSE = 0.75;

/** Long enough that no other saying has most of its words in this order. */
const LONG = 7;

/** Two words of which one carries meaning, at least: "the" stands in every quotation. */
export function isSaying(words: string): boolean {
  const all = comparedWords(words);
  return all.length > 2 || (all.length === 2 && all.some(({ weight }) => weight === 1));
}

/** Short sayings meet by chance: of three or fewer words that carry meaning, two must be there. */
export function isSameSaying({ alignment }: Located): boolean {
  const asked = alignment.steps.filter((step) => step.asked);
  if (alignment.exact || (asked.length >= LONG && alignment.covered >= CLOSE)) return true;
  const telling = asked.filter((step) => step.asked?.weight === 1);
  const met = telling.filter((step) => step.printed);
  const isTelling = asked.length > 3 || met.some(({ same }) => same);
  if (isTelling && alignment.steps.every((step) => step.same || isDenied(step))) return true;
  return met.length >= 2 && (telling.length > 3 || met.length >= telling.length - 1);
}

/** A denial that one side alone has, by itself or in a little word's place: “is” for “isn’t”. */
function isDenied({ asked, printed }: Step): boolean {
  const [one, other] = asked && DENIAL.test(asked.text) ? [asked, printed] : [printed, asked];
  return (
    one !== null &&
    DENIAL.test(one.text) &&
    (other === null || (other.weight < 1 && !DENIAL.test(other.text)))
  );
}
