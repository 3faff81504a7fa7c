// Whether the words about a time look back or ahead.
//
//   met on Friday: past      will meet on Friday, is due to meet on Friday: future      Friday’s talks: neither

import type { Prose, Token } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../../text/within.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

export type Tense = 'past' | 'future' | null;

/** Farther than this many words from the time, a verb is another clause's. */
const FAR = 30;

/** The tense of the verb that a time goes with: the nearest before it in its sentence, else the first after it. */
export function tenseAt({ tokens, sentences }: Prose, span: Span): Tense {
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  const at = firstEndingAfter(tokens, span.start);
  if (!sentence || at < sentence.firstToken) return null;
  const before = tokens.slice(Math.max(sentence.firstToken, at - FAR), at);
  const after = tokens.slice(firstEndingAfter(tokens, span.end), Math.min(sentence.endToken, at + FAR));
  return byPreposition(before) ?? known(lookBack(before) ?? lookAhead(after)) ?? null;
}

const known = (found: Found | null) => (found === 'neither' ? null : found);

/** “Closed until Friday” looks ahead, “was closed until Friday” back; “ahead of Friday’s vote”, “since Friday”. */
function byPreposition(before: readonly Token[]): Tense {
  const words = before.slice(-8).map(lower);
  if (words.slice(-2).join(' ') === 'at least') words.splice(-2);
  const last = words.at(-1);
  if (last === 'since') return 'past';
  if (words.slice(-2).join(' ') === 'ahead of') return 'future';
  if (last === 'until' || last === 'till') return words.some((word) => BACK.has(word)) ? null : 'future';
  if (last === 'by' || last === 'before')
    return words.includes('to') && !BACK.has(words.at(-2)!) ? 'future' : null;
  return null;
}

/** `neither` is a verb that tells nothing: “the court hears the case on Friday”. */
type Found = 'past' | 'future' | 'neither';

/** From the time back to the first verb that tells; an infinitive is told by the verb that it hangs on. */
function lookBack(tokens: readonly Token[]): Found | null {
  let infinitive = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = lower(tokens[i]!);
    if (AHEAD.has(word) || isCue(tokens, i)) return 'future';
    // “The deadline is Friday.”, “The next vote is on Friday.”
    const beside = i === tokens.length - 1 || (i === tokens.length - 2 && lower(tokens[i + 1]) === 'on');
    if (beside && /^(?:is|are)$/.test(word)) return 'future';
    // “Talks were to open on Friday” tells of a plan, and most such plans are still ahead; “to have opened” is past.
    if (/^(?:was|were)$/.test(word) && lower(tokens[i + 1]) === 'to' && lower(tokens[i + 2]) !== 'have')
      return 'future';
    if (!isVerb(tokens[i]!) || isParticiple(word)) continue;
    const group = verbGroup(tokens, i);
    if (group === 'infinitive') infinitive = true;
    else return group ?? (isPast(word) ? 'past' : 'neither');
  }
  // A headline's future: “Ministers to meet on Friday”.
  return infinitive ? 'future' : null;
}

function lookAhead(tokens: readonly Token[]): Found | null {
  for (const [i, token] of tokens.entries()) {
    const word = lower(token);
    if (AHEAD.has(word)) return 'future';
    if (!isVerb(token) || isParticiple(word) || lower(tokens[i - 1]) === 'to') continue;
    // “Is due”, “is to open”, “has been scheduled”.
    const next = tokens.slice(i + 1, i + 4).map(lower);
    if (isCue(tokens, i) || (!WAS.has(word) && next.some((cue) => CUES.get(cue) === 'always')))
      return 'future';
    if (next[0] === 'to' && /^(?:is|are)$/.test(word)) return 'future';
    return isPast(word) ? 'past' : 'neither';
  }
  return null;
}

/** What the helping verbs before a verb say: “would have closed”, “to remain closed”, “is closed”. */
function verbGroup(tokens: readonly Token[], verb: number): Found | 'infinitive' | null {
  let found: Found | null = null;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const word = lower(tokens[i]);
    if (word === 'to') return 'infinitive';
    if (word === 'will') return 'future';
    if (AHEAD.has(word)) return found ?? 'future';
    if (BACK.has(word)) found = 'past';
    else if (word === 'is' || word === 'are') found ??= 'neither';
    else if (!/^(?:AUX|ADV|PART)$/.test(tokens[i]!.pos) && !STAYING.has(word)) break;
  }
  return found;
}

const entry = listedWord.extend({ when: z.enum(['always', 'verb', 'before to']) });
const CUES = new Map(
  readWordList(new URL('future-cues.jsonl', import.meta.url), entry).map(({ word, when }) => [word, when]),
);

/** A word that looks ahead: “due”, “plans” as a verb, “agreed” before “to”. Not “had been due”. */
function isCue(tokens: readonly Token[], at: number): boolean {
  const when = CUES.get(lower(tokens[at]));
  if (!when) return false;
  if (/^(?:to|for)$/.test(lower(tokens[at + 1]))) return true;
  if (when === 'verb') return tokens[at]!.pos === 'VERB';
  return when === 'always' && !tokens.slice(Math.max(0, at - 3), at).some((token) => WAS.has(lower(token)));
}

const AHEAD = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
]);
const WAS = new Set(['was', 'were', 'had']);
const BACK = new Set([...WAS, 'has', 'have', 'did', "'d", '’d']);
const STAYING = new Set(['remain', 'remains', 'stay', 'stays']);
/** Irregular pasts that differ from the present; the rest end in -ed. */
const PAST = new Set(
  (
    'been said told took made went came met began held won lost left gave found saw rose fell sent shot struck ' +
    'broke grew kept led paid ran spoke stood wrote became brought built fought got sold flew drew chose bought ' +
    'sank swam sang rang drank bore born blew caught dealt drove ate fed felt fled flung forgot forbade froze ' +
    'ground hid heard hung knew laid lay lent meant overtook overthrew rode sought shook shone showed slept slid ' +
    'spent spun stole stuck stung swept swore taught tore thought threw understood undertook withdrew woke wore wound'
  ).split(' '),
);

/** Not “has” and “have” by themselves: “has a June deadline”. */
const isPast = (word: string) => WAS.has(word) || word === 'did' || PAST.has(word) || word.endsWith('ed');
const isParticiple = (word: string) => word.endsWith('ing');
const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';
const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';
