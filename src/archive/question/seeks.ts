// What kind of thing a question seeks, and whether a sentence holds one: a person, a number, a sum, a time.
//
//   “How much did the bridge cost?”   sum    “The city paid £3m.” has one, “The city paid.” has not

import type { Reading } from '../../model/reading.ts';
import { overlap, type Span, textOf } from '../../model/span.ts';
import { termOf } from '../../text/stem.ts';
import { within } from '../../text/within.ts';
import { isReference } from '../reading/dated.ts';
import { speakersMentioned } from '../reading/mentions.ts';
import { ANY_NUMBER } from '../reading/numbers.ts';

export type Seeks =
  | 'sum'
  /** A sum that is paid for something. */
  | 'price'
  | 'person'
  | 'distance'
  | 'age'
  | 'length'
  | 'number'
  | 'time'
  /** A time to come, of what is yet to happen. */
  | 'time ahead'
  | 'place'
  | 'reason'
  | 'whether';

/** Of those that begin at one place the first counts: "how much money" is a sum before it is a number. */
const seeking: readonly (readonly [RegExp, Seeks])[] = [
  [/\bhow much\b.*\bcosts?\b|\b(?:price|cost|fee)s? of\b|\bwhat .*\b(?:price|cost|fee)\b/i, 'price'],
  [
    /\bhow much (?:more |extra |other |new )?(?:money|cash)\b|\bhow much\b.*\b(?:pay|paid|spend|spent|worth|fee|price|invest|fined?)\b|\bwhat .*\bsum\b/i,
    'sum',
  ],
  [
    /\b(?:[Ww]ho(?:m|se)?|[Ww]hich (?:person|leader|minister|politician|president|official|correspondent))\b/,
    'person',
  ],
  [
    /\bhow (?:far|tall|deep|wide|high)\b|\bwhat(?:’|')?s? (?:is |was )?the (?:range|distance|length|height|depth)\b/i,
    'distance',
  ],
  [/\bhow old\b|\bwhat age\b/i, 'age'],
  [/\bhow long\b/i, 'length'],
  [/\b(?:how (?:many|much|often)|what (?:number|amount|percentage|share)|number of)\b/i, 'number'],
  [/\b(?:when|what (?:day|date|time)|how soon) (?:will\b|(?:is|are)\b.*\bgoing to\b)/i, 'time ahead'],
  [
    // “What happened when she spoke?” asks for no time.
    /(?:^\W*(?:(?:and|but|so|since|hey|ok|until|till|by)\s+)*when|\bwhen(?=[’']?s\b|,?\s+(?:exactly |roughly |about )?,?\s*(?:did|do|does|is|are|was|were|will|would|has|have|had|can|could|may|might|should)\b)|\b(?:what|which) (?:exact )?(?:day|date|time|year|month)|\bhow (?:soon|recently))\b/i,
    'time',
  ],
  [
    /\b(?:where|(?:which|what) (?:region|city|town|village|country|place|cities|countries|province|state|part)s?)\b/i,
    'place',
  ],
  [/\b(?:why|what (?:reason|caused?)|how come)\b/i, 'reason'],
  [/^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/i, 'whether'],
];

/** What a question seeks, by its first question word; null where it seeks nothing of a kind. */
export function seeksOf(text: string): Seeks | null {
  const found = seeking.flatMap(([pattern, seeks]) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, seeks }] : [];
  });
  return (
    found.reduce<(typeof found)[number] | null>(
      (first, one) => (first && first.at <= one.at ? first : one),
      null,
    )?.seeks ?? null
  );
}

/** 1 where a sentence has what is sought, 0 where it has not, between where that cannot be told. */
export function suits(seeks: Seeks | null, reading: Reading, sentence: Span): number {
  return seeks ? checks[seeks](reading, sentence) : 0.5;
}

/** Whether what is sought cannot be put in other words: a number is there or it is not, a reason may be told in any way. */
export function isExact(seeks: Seeks | null): boolean {
  return (
    isOfMoney(seeks) ||
    seeks === 'distance' ||
    seeks === 'age' ||
    seeks === 'number' ||
    seeks === 'length' ||
    seeks === 'time' ||
    seeks === 'time ahead'
  );
}

export function isOfMoney(seeks: Seeks | null): boolean {
  return seeks === 'sum' || seeks === 'price';
}

/** Whether a term of the question only names the kind of thing sought, so that having one is having it. */
export function isWordFor(seeks: Seeks | null, term: string): boolean {
  return seeks !== null && (kindTerms[seeks]?.has(term) ?? false);
}

const dateTerms = new Set(['date', 'day', 'time', 'year', 'month'].map(termOf));
const kindTerms: Partial<Record<Seeks, ReadonlySet<string>>> = {
  sum: new Set(
    ['money', 'cash', 'cost', 'price', 'fee', 'sum', 'worth', 'pay', 'amount', 'value'].map(termOf),
  ),
  price: new Set(['cost', 'price', 'fee', 'worth', 'pay', 'charge'].map(termOf)),
  number: new Set(['people', 'ppl', 'person', 'number', 'total'].map(termOf)),
  time: dateTerms,
  'time ahead': dateTerms,
  distance: new Set(['far', 'distance'].map(termOf)),
  age: new Set(['old', 'age'].map(termOf)),
  length: new Set(['long'].map(termOf)),
  reason: new Set(['reason', 'cause'].map(termOf)),
};

const checks: Record<Seeks, (reading: Reading, sentence: Span) => number> = {
  sum: (reading, sentence) => Number(SUM.test(textOf(reading.document.body, sentence))),
  price: (reading, sentence) => {
    const text = textOf(reading.document.body, sentence);
    return Number(SUM.test(text) && PRICE.test(text));
  },
  person: (reading, sentence) =>
    Number(hasName(reading, sentence) || speakersMentioned(reading, sentence).length > 0),
  distance: (reading, sentence) => Number(DISTANCE.test(textOf(reading.document.body, sentence))),
  age: (reading, sentence) => Number(AGE.test(textOf(reading.document.body, sentence))),
  length: (reading, sentence) =>
    Number(
      hasNumber(reading, sentence) ||
        within(reading.timexes, sentence).length > 0 ||
        /\bas long as\b/i.test(textOf(reading.document.body, sentence)),
    ),
  number: (reading, sentence) =>
    Number(hasNumber(reading, sentence) || SUM.test(textOf(reading.document.body, sentence))),
  time: (reading, sentence) =>
    Number(within(reading.timexes, sentence).some((timex) => !isReference(reading, timex))),
  'time ahead': (reading, sentence) =>
    Number(within(reading.timexes, sentence).some(({ direction }) => direction === 'future')),
  place: (reading, sentence) => Number(hasName(reading, sentence)),
  reason: (reading, sentence) => (REASON.test(textOf(reading.document.body, sentence)) ? 1 : 0.4),
  whether: () => 0.5,
};

const SUM =
  /[$£€¥₴₽]\s?\d|\b\d[\d.,]*\s?(?:m|bn|tn|million|billion|trillion)?\s?(?:dollars?|pounds?|euros?|zlotys?|roubles?|rubles?|hryvnias?|yuan|yen|francs?|kron(?:a|or|er|e))\b/i;

/** What says that a sum buys something: a verb, or its place before the thing, as in “a £3m bridge”. */
const PRICE =
  /\b(?:costs?|costing|prices?|priced|worth|pa(?:y|ys|id|ying)|bought|buys?|buying|purchased?|sold|sells?|fees?|valued|apiece|each|per|spen[dt])\b|\b(?:an?|the)\s[$£€¥₴₽]\s?\d/i;

const DISTANCE =
  /\b(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|foot|yards?|inch(?:es)?|nautical)\b|\d(?:km|m|ft)\b/i;

const AGE = /\b\d{1,3}[- ]years?[- ]old\b|\baged \d{1,3}\b|,\s\d{2},|\(\d{2}\)/i;

const NUMBERS = new RegExp(`${ANY_NUMBER}|majority|no one|nobody|none`, 'giu');

const REASON =
  /\b(?:because|due to|so that|in order to|over|so as to|since|as a result|as part of|reasons?|aims?|aimed|amid|after|fears?|unless|thanks to|owing to|blam\w+)\b/i;

/** A number that is no part of a name: the 2 of a tank's name counts nothing. */
function hasNumber({ document, named }: Reading, sentence: Span): boolean {
  const names = within(named, sentence);
  return Array.from(textOf(document.body, sentence).matchAll(NUMBERS), (match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  })).some((number) => !names.some((name) => overlap(name, number)));
}

function hasName({ document }: Reading, sentence: Span): boolean {
  return /[^.!?“"'‘]\s\p{Lu}\p{Ll}+/u.test(textOf(document.body, sentence));
}
