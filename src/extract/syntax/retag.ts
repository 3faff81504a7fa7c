// Mends the part of speech of words that the tagger takes for something else, where the words beside them tell.
//
//   Lynch said so.      a name, no verb            Will Byron said so.      a name, no auxiliary
//   “No,” fumed Byron.  a verb, no noun            the police chief         a noun, no adjective

import type { Unit } from '../../model/unit.ts';
import { isForename } from '../../text/forenames.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { isCueForm } from '../words/cues.ts';
import { isDocument } from '../words/documents.ts';
import { formOf, isOwnPast } from '../words/inflect.ts';
import { isObjective, isPronounPhrase } from '../words/pronouns.ts';
import { isRoleWord, titleOf } from '../words/titles.ts';

type Word = Pick<Unit, 'text' | 'pos'>;

/** What a word can be asked for beside its part of speech and its letters. */
const KINDS = {
  role: ({ text }: Word) => isRoleWord(text),
  'no role': ({ text }: Word) => !isRoleWord(text),
  forename: ({ text }: Word) => isForename(text),
  'forename or title': ({ text }: Word) =>
    isForename(text) || titleOf({ text, lower: text.toLowerCase() }) !== undefined,
  cue: ({ text }: Word) => isCueForm(text.toLowerCase()),
  finite: ({ text, pos }: Word) =>
    pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(text)) || FINITE.test(text),
  mark: ({ text }: Word) => /^["”’'«»“]+$/.test(text),
  // “It leaks,” fumed Byron. « It leaks », protests Byron.
  marks: ({ text, pos }: Word, before: Word | undefined) =>
    pos === 'QUOTE' ? /[,!?]$/.test(text) : text === ',' && before?.pos === 'QUOTE',
  someone: ({ text, pos }: Word) => pos === 'PROPN' || (pos !== 'NUM' && isPronounPhrase(text.toLowerCase())),
  document: ({ text }: Word) => isDocument({ lower: text.toLowerCase() }),
  // The firm alleged | that …, | it …, | the …, | him …, | “…”
  object: ({ text, pos }: Word) => /^(?:DET|PROPN|QUOTE)$/.test(pos) || text === 'that' || isObjective(text),
  // Byron claims | that …, | he …, | the …, | “…”, | : …
  said: ({ text, pos }: Word) => /^(?:DET|PRON|QUOTE)$/.test(pos) || /^(?:that|:)$/.test(text),
  sentence: ({ text, pos }: Word) => text === ':' || (pos === 'QUOTE' && /^\p{Lu}/u.test(text)),
};
/** Forms in -ed that are a verb of their own far more often than a participle. */
const FINITE = /^(?:added|announced|claimed|insisted|noted|warned|asked|called|argued|declined|refused)$/;

/** Sang, was; not: put, which is its own past. */
const isPast = (text: string) => formOf(text) === 'past' && !isOwnPast(text);

const regex = z.string().transform((source) => new RegExp(source, 'u'));
const condition = z.strictObject({
  /** The whole part of speech, as a pattern; START where nothing stands before. */
  pos: z
    .string()
    .transform((source) => new RegExp(`^(?:${source})$`))
    .optional(),
  words: z.array(z.string()).readonly().optional(),
  like: regex.optional(),
  unlike: regex.optional(),
  is: z.enum(Object.keys(KINDS) as [keyof typeof KINDS]).optional(),
});
type Condition = z.infer<typeof condition>;

const entry = listedWord.extend({
  /** The part of speech that it has. */
  tag: z.enum(['NOUN', 'PROPN', 'PRON', 'SCONJ', 'VERB', 'AUX']),
  at: condition,
  /** The word before; `further`: those before that, the nearest first. */
  before: condition.optional(),
  further: z.array(condition).optional(),
  next: condition.optional(),
  /** The word after the next. */
  beyond: condition.optional(),
  /** A sentence in which a word in the same place is what the tagger says. */
  not: z.string().min(1),
});
export const mends = readWordList(new URL('retag.jsonl', import.meta.url), entry);

/** Mends the last unit, by what comes next. */
export function retagLast(units: Unit[], next: Word, beyond: Word = START): void {
  const last = units.at(-1);
  if (!last || last.quote >= 0) return;
  const tag = mended(byNext, last, units, units.length - 2, next, beyond);
  if (tag) units[units.length - 1] = { ...last, pos: tag };
  // Will Byron said so: two words on.
  if (units.length === 2 && units[0]!.text === 'Will' && last.pos === 'PROPN' && isPast(next.text))
    units[0] = { ...units[0]!, pos: 'PROPN' };
}

/** The part of speech of a token, by itself and by the units before it. */
export function posAmong(units: readonly Unit[], token: Word): string {
  return mended(bySelf, token, units, units.length - 1, START, START) ?? token.pos;
}

const START: Word = { text: '', pos: 'START' };

type Mend = (typeof mends)[number];
type Index = ReadonlyMap<string, readonly Mend[]>;

/** The mends that may hold of a word: by the word, where some list it, else by its part of speech. In the list's order. */
function indexOf(all: readonly Mend[]): { readonly words: Index; readonly pos: Index } {
  const words = new Set(all.flatMap(({ at }) => at.words ?? []));
  const listless = all.filter(({ at }) => !at.words);
  return {
    words: new Map(
      [...words].map((word) => [word, all.filter(({ at }) => at.words?.includes(word) ?? true)]),
    ),
    pos: new Map(PARTS.map((pos) => [pos, listless.filter(({ at }) => at.pos!.test(pos))])),
  };
}
/** The parts of speech that are ever mended. */
const PARTS = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'];
const byNext = indexOf(mends.filter(({ next }) => next));
const bySelf = indexOf(mends.filter(({ next }) => !next));

function mended(
  { words, pos }: typeof byNext,
  word: Word,
  units: readonly Unit[],
  before: number,
  next: Word,
  beyond: Word,
) {
  const mends = words.get(word.text) ?? pos.get(word.pos);
  return mends?.find(
    (mend) =>
      isMet(mend.at, word) &&
      isMet(mend.next, next) &&
      isMet(mend.beyond, beyond) &&
      isMet(mend.before, units[before] ?? START, units[before - 1]) &&
      (mend.further ?? []).every((one, i) => isMet(one, units[before - 1 - i] ?? START)),
  )?.tag;
}

function isMet(asked: Condition | undefined, word: Word, before?: Word): boolean {
  return (
    !asked ||
    ((asked.pos?.test(word.pos) ?? true) &&
      (asked.words?.includes(word.text) ?? true) &&
      (asked.like?.test(word.text) ?? true) &&
      !asked.unlike?.test(word.text) &&
      (asked.is === undefined || KINDS[asked.is](word, before)))
  );
}
