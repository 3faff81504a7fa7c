// Those that take a position: countries, alliances, parties and institutions, by all that they are called.
//
//   The Kremlin accused Britain; Polish ministers shrugged.
//       metonym         name     demonym                       → Russia, United Kingdom, Poland

import type { Span } from '../../model/span.ts';
import { phraseFinder, phraseKey } from '../../text/phrases.ts';
import { trapsOf } from '../../text/traps.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

const holderKinds = ['country', 'alliance', 'party', 'institution'] as const;
const words = z.array(z.string().min(1)).default([]);

const entry = listedWord.extend({
  kind: z.enum(holderKinds),
  /** Of a party or institution: the holder that it belongs to. */
  country: z.string().optional(),
  aliases: words,
  demonyms: words,
  /** A city, house or ministry that stands for the government. */
  metonyms: words,
  /** What people type but what misleads in print: "England", "Lima". */
  typed: words,
  /** Namesakes; see `trapsOf`. */
  traps: words,
  /** The side taken in the war in Ukraine, by fighting or by arming: holders on two sides are adversaries. */
  side: z.enum(['ukraine', 'russia']).optional(),
});

/** `word` is the canonical name. */
export type Holder = z.infer<typeof entry>;

export type HolderForm = 'name' | 'demonym' | 'metonym';

export interface HolderMention extends Span {
  readonly holder: Holder;
  readonly form: HolderForm;
}

/** Of wars other than that in Ukraine, whose sides the holders themselves carry. */
const adversaries = listedWord.extend({ between: z.tuple([z.string(), z.string()]) });

/** All holders, in the list's order. */
export const holders: readonly Holder[] = readWordList(new URL('holders.jsonl', import.meta.url), entry);

const byKey = keysOf(holders);
const fought = new Set(
  readWordList(new URL('adversaries.jsonl', import.meta.url), adversaries).map(({ word, between }) => {
    const unknown = between.find((name) => !holders.some((holder) => holder.word === name));
    if (unknown)
      throw new Error(
        `adversaries.jsonl: “${unknown}” in “${word}” is no listed holder. Add it to holders.jsonl.`,
      );
    return between.join('|');
  }),
);
const isNamesake = new Map(holders.map((holder) => [holder, trapsOf(holder.traps)]));
const find = phraseFinder(holders.flatMap(printed));

/**
 * The holders named in a text, in reading order, each at its words without a possessive s.
 * A house or ministry after another country's name is that country's: "the German Foreign Office".
 */
export function findHolders(text: string): HolderMention[] {
  const found: HolderMention[] = [];
  for (const { start, end, value } of find(text)) {
    if (isNamesake.get(value.holder)!(text, { start, end })) continue;
    const before = found.at(-1);
    if (value.form === 'metonym' && before && /^(?:[’']s?)? $/.test(text.slice(before.end, start))) continue;
    found.push({ start, end, ...value });
  }
  return found;
}

/** The holder that a person means by what they type: any name, people, city or house; null if none is listed. */
export function holderNamed(typed: string): Holder | null {
  const key = phraseKey(typed).replace(/^the /, '');
  const shorter = [key, key.replace(/ s$/, ''), key.replace(/ (?:government|govt|administration)$/, '')];
  return shorter.map((form) => byKey.get(form)).find((holder) => holder) ?? null;
}

/** Whether two holders stand on two sides of a war, so that what one says of the other is a claim. */
export function areAdversaries(a: Holder, b: Holder): boolean {
  if (a.side !== undefined && b.side !== undefined && a.side !== b.side) return true;
  return fought.has(`${a.word}|${b.word}`) || fought.has(`${b.word}|${a.word}`);
}

function printed(holder: Holder) {
  const forms: [HolderForm, readonly string[]][] = [
    ['name', [holder.word, ...holder.aliases]],
    ['demonym', holder.demonyms],
    ['metonym', holder.metonyms],
  ];
  return forms.flatMap(([form, phrases]) => phrases.map((phrase) => ({ phrase, value: { holder, form } })));
}

function keysOf(list: readonly Holder[]): Map<string, Holder> {
  const keys = new Map<string, Holder>();
  for (const holder of list) {
    const { word, aliases, demonyms, metonyms, typed } = holder;
    for (const phrase of [word, ...aliases, ...demonyms, ...metonyms, ...typed]) {
      const key = phraseKey(phrase).replace(/^the /, '');
      const other = keys.get(key);
      if (other && other !== holder)
        throw new Error(`holders.jsonl: “${phrase}” is listed for ${other.word} and for ${word}. Keep one.`);
      keys.set(key, holder);
    }
  }
  return keys;
}
