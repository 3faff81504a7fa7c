// Noun phrases among units, told by parts of speech alone.
//
//   But a source in the Security Service of Ukraine told …
//       └ base ┘
//       └──────────── with what hangs on it ─────────┘

import type { Phrase, Unit } from '../../model/unit.ts';
import { isDocument } from '../words/documents.ts';
import { isReflexive } from '../words/pronouns.ts';
import { isWhen } from './when.ts';
import { isDeterminer, isLink, isNominal, isPronoun } from './word-kinds.ts';

/** The base noun phrase whose last unit is `last`; null if no noun phrase ends there. */
export function phraseEndingAt(units: readonly Unit[], last: number): Phrase | null {
  const head = units[last];
  if (!head) return null;
  if (isPronoun(head)) return { from: last, to: last + 1, head: last };
  // The minister himself.
  if (isReflexive(head.lower) && isNominal(units[last - 1])) {
    const own = phraseEndingAt(units, last - 1);
    return own && { ...own, to: last + 1 };
  }
  if (!canHead(units, last)) return null;
  let from = last;
  while (from > 0 && joinsLeft(units, from - 1, last)) {
    from--;
    if (isDeterminer(units[from]!)) break;
  }
  return { from, to: last + 1, head: last };
}

/** The base noun phrase that begins at `first`; null if none does. */
export function phraseFrom(units: readonly Unit[], first: number): Phrase | null {
  const unit = units[first];
  if (!unit) return null;
  if (isPronoun(unit) && !(unit.pos === 'DET' && isNominal(units[first + 1])))
    return { from: first, to: first + 1, head: first };
  let to = first;
  if (isDeterminer(unit)) to++;
  while (to < units.length && joinsRight(units, to)) to++;
  const elliptic = isDeterminer(unit) && to === first + 2 && units[first + 1]!.pos === 'ADJ';
  while (to > first && !isNominal(units[to - 1]) && !elliptic) to--;
  if (to === first || (to === first + 1 && isDeterminer(unit))) return null;
  return { from: first, to, head: to - 1 };
}

/** A phrase and what hangs on it by prepositions: "a source in the Security Service of Ukraine". */
export function withPrepositions(units: readonly Unit[], phrase: Phrase): Phrase {
  let { to } = phrase;
  for (;;) {
    const opener = units[to];
    if (opener?.pos !== 'ADP' || !isLink(opener)) return { ...phrase, to };
    const next = phraseFrom(units, to + 1);
    if (!next || isWhen(units[next.head]!)) return { ...phrase, to };
    // Said the leader in statements to the press: that is where it was said.
    if (opener.lower === 'in' && isDocument(units[next.head])) return { ...phrase, to };
    to = next.to;
  }
}

function canHead(units: readonly Unit[], last: number): boolean {
  const { pos, text } = units[last]!;
  const before = units[last - 1];
  if (isWhen(units[last]!) && !isSurname(units, last)) return false;
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  // A mother of three, a boy of about nine; the world number one.
  const of = isAbout(units, last - 1) ? last - 2 : last - 1;
  if (pos === 'NUM' && (units[of]?.lower === 'of' || before?.lower === 'number')) return true;
  // The South African.
  if (pos === 'ADJ' && /^\p{Lu}/u.test(text) && before?.pos === 'PROPN') return true;
  return (pos === 'ADJ' || pos === 'NUM') && before !== undefined && isDeterminer(before);
}

/** About nine, nearly 40. */
function isAbout(units: readonly Unit[], at: number): boolean {
  return (
    units[at + 1]?.pos === 'NUM' &&
    /^(?:about|around|nearly|almost|some|roughly)$/.test(units[at]?.lower ?? '')
  );
}

const STRETCH = /^(?:minutes|hours|days|weeks|months|years|decades)$/;

function isName(unit: Unit | undefined): boolean {
  return unit?.pos === 'PROPN' && !isWhen(unit);
}

function joinsLeft(units: readonly Unit[], at: number, last: number): boolean {
  const unit = units[at]!;
  if (isPronoun(unit) && unit.pos !== 'DET') return false;
  // A post in which director Byron said …
  if (unit.lower === 'which') return false;
  if (isDeterminer(unit)) return true;
  // For weeks Byron said.
  if (units[last]!.pos === 'PROPN' && (isWhen(unit) || STRETCH.test(unit.lower))) return false;
  if (unit.quote >= 0) return !/[,.!?]$/.test(unit.text) && at > 0 && isDeterminer(units[at - 1]!);
  return isAbout(units, at) || joins(units, at);
}

/** Theresa May, Kristen Day; but not: Byron, May 5. */
function isSurname(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  return /^(?:May|Day|March|Night)$/.test(unit.text) && isName(units[at - 1]) && units[at + 1]?.pos !== 'NUM';
}

function joinsRight(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (isPronoun(unit) || isDeterminer(unit)) return false;
  if (isWhen(unit) && !isSurname(units, at)) return false;
  return joins(units, at);
}

/** The ’s of an owner, a participle behind its article, a word that can stand before the chief one. */
function joins(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]!];
  if (isPossessive(units, at)) return isNominal(before);
  if (unit.pos === 'VERB')
    return /(?:ing|ed)$/.test(unit.lower) && before !== undefined && isDeterminer(before);
  return isNominal(unit) || unit.pos === 'ADJ' || unit.text === '&';
}

function isPossessive(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  return unit.lower === "'s"
    ? unit.pos === 'PART'
    : unit.lower === "'" && /s$/i.test(units[at - 1]?.text ?? '');
}
