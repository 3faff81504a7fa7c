// wink-nlp with its English lite model, loaded once, when it is first needed.

import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';

/** wink-nlp is CommonJS and finds its model's parts by `require`. */
const require = createRequire(import.meta.url);

let loaded: WinkMethods | undefined;

/** Sentences and parts of speech; entities and the like are left out, as they cost time. */
export function wink(): { nlp: WinkMethods; its: WinkMethods['its'] } {
  loaded ??= require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']) as WinkMethods;
  return { nlp: loaded, its: loaded.its };
}

/** The dictionary form of a word: left → leave, sent → send. The word itself where none is known. */
export function lemmaOf(word: string): string {
  const { nlp, its } = wink();
  const forms = nlp
    .readDoc(word)
    .tokens()
    .out(its.lemma as never) as unknown as string[];
  return forms[0] ?? word;
}
