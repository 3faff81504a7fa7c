// Finds which body a common noun means, where the text names but one.
//
//   Tarnair flies to Leeds. … The company said …           Tarnair, inferred
//   Tarnair and Leedsair fly there. … The company …        one of two: nobody is named

import { type Span, textOf } from '../../../model/span.ts';
import { relatedTo } from '../../../text/thesaurus.ts';
import { readWords } from '../../../text/word-list.ts';
import { holderNamed } from '../../holders/holders.ts';

const nouns = readWords(new URL('body-nouns.jsonl', import.meta.url));

/**
 * The body that “the company” is, of nouns that need a body named before them: “the union” may be one that is named nowhere.
 *
 * @param named the names that stand as subjects and are no person’s, without articles, in reading order
 * @returns null for a mention before which the text has named none, or several, or told of a company without its name
 */
export function onlyBodyIn(text: string, named: readonly Span[]): (mention: Span) => Span | null {
  let bodies: readonly Span[] | null = null;
  const untold = new Map<string, number>();
  return (mention) => {
    const [, noun = ''] = /^the (\p{Ll}+)$/iu.exec(textOf(text, mention)) ?? [];
    if (!nouns.has(noun)) return null;
    bodies ??= bodiesOf(named, text);
    const [first, second] = bodies;
    if (!first || first.start > mention.start) return null;
    if (second && second.start < mention.start) return null;
    const own = textOf(text, first).split(' ').at(-1)!.toLowerCase();
    if (nouns.has(own) && own !== noun) return null;
    const other = untold.get(noun) ?? firstUntold(noun, text);
    untold.set(noun, other);
    return other < mention.start ? null : first;
  };
}

/** Where the text first tells of a company without its name; Infinity where it does not. */
function firstUntold(noun: string, text: string): number {
  const at = text.search(new RegExp(`\\b(?:an?|another) (?:\\p{Ll}+ ){0,3}${noun}\\b`, 'iu'));
  return at < 0 ? Infinity : at;
}

/** The first two bodies, where they are first named: no government, no town (“in Leeds”), no word that begins a sentence (“Shares”). */
function bodiesOf(named: readonly Span[], text: string): Span[] {
  const places = new Set(Array.from(text.matchAll(PLACE), ([, word]) => word!));
  const byName = new Map<string, Span>();
  for (const span of named) {
    const name = textOf(text, span);
    if (byName.has(name) || !NAME.test(name) || places.has(name.split(' ')[0]!)) continue;
    if (!holderNamed(name) && !isCommon(name)) byName.set(name, span);
    if (byName.size === 2) break;
  }
  return [...byName.values()];
}

/** “Shares”, “Residents of Mill Lane”: a word with a capital only as it comes first. */
function isCommon(name: string): boolean {
  const [first, ...rest] = name.split(' ');
  return (rest.length === 0 || /^\p{Ll}/u.test(rest[0]!)) && relatedTo(first!).met > 0;
}

/** Nothing but a name: not “Shares in Tarnair”. */
const NAME = /^\p{Lu}[\p{L}\p{N}’'.&-]*(?: (?:of |and |for |& )?\p{Lu}[\p{L}\p{N}’'.&-]*)*$/u;

const PLACE = /\b(?:[Ii]n|[Nn]ear|[Aa]round|[Aa]cross|[Oo]utside) (\p{Lu}[\p{L}’'-]*)/gu;
