// How a speaker reads within a sentence of ours.
//
//   The Kremlin said …       Kremlin    →   the Kremlin said this
//   A clerk said …           A clerk    →   a clerk said this
//   Ruritania’s navy said …             →   Ruritania’s navy said this

import { type Span, textOf } from '../../model/span.ts';
import type { Speaker } from '../../model/speaker.ts';
import { fold } from '../../text/fold.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';

/**
 * A speaker's name to go on with a verb. Names are kept without their article: it is the document's own, else the one that the
 * body has in English.
 *
 * @param body the whole text of the document
 */
export function inSentence(
  body: string,
  { name, role, kind }: Pick<Speaker, 'name' | 'role' | 'kind'>,
): string {
  const printed = textOf(body, name);
  const own = /^(?:the|an?) /i.exec(printed)?.[0];
  if (own) return own.toLowerCase() + printed.slice(own.length);
  const isRole = role !== null && textOf(body, role) === printed;
  return kind === 'person' && !isRole ? printed : articleOf(body, name) + printed;
}

function articleOf(body: string, { start, end }: Span): string {
  const here = /(?<![\p{L}\p{N}])(the|an?)\s+$/iu.exec(body.slice(Math.max(0, start - 6), start))?.[1];
  if (here) return `${here.toLowerCase()} `;
  return hasArticle(body.slice(start, end)) ? 'the ' : '';
}

/** A listed name within a sentence of ours: “the Netherlands”, “Norway”. */
export function withArticle(name: string): string {
  return hasArticle(name) ? `the ${name}` : name;
}

const entry = listedWord.extend({
  /** Only as the whole name: “the UK”, but a party may end in it. */
  alone: z.boolean().default(false),
});

const listed = readWordList(new URL('with-article.jsonl', import.meta.url), entry).map(({ word, alone }) => ({
  word: fold(word),
  alone,
}));

/** Headlines leave it out. “Ruritania’s navy” and “their navy” have another word in its place. */
function hasArticle(name: string): boolean {
  if (/['’]s?\s|^(?:th(?:is|at|ese|ose)|his|her|its|their|our|no|one|another|every)\s/i.test(name))
    return false;
  const words = fold(name);
  return listed.some(({ word, alone }) => words === word || (!alone && words.endsWith(` ${word}`)));
}
