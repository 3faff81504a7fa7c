// Whether the words about a time look back or ahead.
//
//   met on Friday: past      will meet on Friday, is due to meet on Friday: future      Friday’s talks: neither

import { z } from 'zod';
import type { Prose, Token } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { tokenAt } from './finder.ts';

export type Tense = 'past' | 'future' | null;

const CUES = new Set(
  readWordList(new URL('future-cues.jsonl', import.meta.url), listedWord.extend({ word: z.string() })).map(
    ({ word }) => word,
  ),
);
/** Cues that look ahead only before an infinitive: “agreed to meet”, not “agreed on Friday”. */
const BEFORE_TO = new Set([
  'set',
  'going',
  'about',
  'agreed',
  'promised',
  'vowed',
  'pledged',
  'ready',
  'hope',
  'plan',
  'aim',
  'wants',
]);
const AHEAD = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'wo',
  "won't",
  'won’t',
]);
const PAST =
  /^(?:was|were|had|did|has|have|been|said|told|took|made|went|came|met|began|held|won|lost|left|gave|found|saw|rose|fell|hit|sent|shot|struck|broke|grew|kept|led|paid|put|ran|spoke|stood|wrote|became|brought|built|fought|got|sold|flew|drew|chose|bought|'d|’d|[a-z]+ed)$/;
/** Farther than this from the time, a verb is another clause's. */
const FAR = 30;

/** The tense of the verb that a time goes with: the nearest before it in its sentence, else the first after it. */
export function tenseAt(prose: Prose, span: Span): Tense {
  const first = sentenceStart(prose, span.start);
  const at = tokenAt(prose.tokens, span.start);
  const after = prose.tokens.slice(tokenAt(prose.tokens, span.end), at + FAR);
  const before = prose.tokens.slice(Math.max(first, at - FAR), at);
  const end = after.findIndex(({ text }) => /^[.!?;]$/.test(text));
  const found = lookBack(before) ?? lookAhead(end < 0 ? after : after.slice(0, end));
  const preposition = before.at(-1)?.text.toLowerCase();
  if (preposition === 'since') return 'past';
  if (found === null || found === 'none') {
    return preposition === 'until' || preposition === 'till' || preposition === 'by' ? 'future' : null;
  }
  return found;
}

/** Where the sentence of an offset begins, as an index into the tokens. Binary search. */
function sentenceStart({ sentences }: Prose, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.firstToken ?? 0;
}

/** `none` is a verb that tells neither: “the court hears the case on Friday”. */
type Found = Exclude<Tense, null> | 'none';

function lookBack(tokens: readonly Token[]): Found | null {
  let infinitive = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = tokens[i]!.text.toLowerCase();
    const to = tokens[i + 1]?.text.toLowerCase() === 'to';
    if (CUES.has(word) && (to || (!BEFORE_TO.has(word) && !hadBefore(tokens, i)))) return 'future';
    if (AHEAD.has(word)) return 'future';
    if (!isVerb(tokens[i]!)) continue;
    if (tokens[i - 1]?.text.toLowerCase() === 'to') {
      infinitive = true;
      continue;
    }
    if (word.endsWith('ing') && tokens[i]!.pos === 'VERB') {
      continue;
    }
    const chain = auxiliaries(tokens, i);
    if (chain === 'to') {
      infinitive = true;
      continue;
    }
    if (chain) return chain;
    if (PAST.test(word)) return 'past';
    return infinitive && /^(?:is|are|'s|’s)$/.test(word) ? 'future' : 'none';
  }
  return infinitive ? 'future' : null;
}

/** What the helping verbs before a verb say; `to` where the group is an infinitive: “to remain closed”. */
function auxiliaries(tokens: readonly Token[], verb: number): Found | 'to' | null {
  let found: Found | null = null;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase();
    if (word === 'to') return 'to';
    if (AHEAD.has(word)) return found === 'past' && word !== 'will' ? 'past' : 'future';
    if (/^(?:was|were|had|has|have|did)$/.test(word)) found = 'past';
    else if (token.pos === 'AUX' || /^(?:be|been|is|are|remain|remains|stay|stays)$/.test(word))
      found ??= /^(?:is|are)$/.test(word) ? 'none' : null;
    else if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  return found;
}

/** “Had planned”, “was expected”: looked ahead then, not now. */
function hadBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:had|was|were)$/i.test(text));
}

function lookAhead(tokens: readonly Token[]): Found | null {
  for (const [i, token] of tokens.entries()) {
    const word = token.text.toLowerCase();
    if (AHEAD.has(word)) return 'future';
    if (!isVerb(token) || word.endsWith('ing')) continue;
    if (tokens[i - 1]?.text.toLowerCase() === 'to') continue;
    const next = tokens.slice(i + 1, i + 4).map(({ text }) => text.toLowerCase());
    if (/^(?:is|are)$/.test(word))
      return next.some((cue) => CUES.has(cue)) || next[0] === 'to' ? 'future' : 'none';
    return PAST.test(word) ? 'past' : CUES.has(word) ? 'future' : 'none';
  }
  return null;
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}
