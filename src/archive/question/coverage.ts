// What of a question a sentence meets: each of its terms, and what its words are worth to it.
//
//   “How many boats did Ruritania give?”     “It sent 14 boats.”
//                                            boats 1 · gave .75, by another word · Ruritania .6, in the sentence before

import type { AskedTerm, Question } from './asked-term.ts';
import { isWordFor } from './seeks.ts';

export interface Met {
  readonly term: AskedTerm;
  /** 0 to 1: in the sentence itself. */
  readonly here: number;
  /** 0 to 1: there, or a part of what it is around it. */
  readonly worth: number;
}

/** What a term counts where it stands in the sentence itself, as another word, or as a more general or special one. */
const worth = { itself: 1, near: 0.75, akin: 0.4 };

/** In the sentences around it counts this much of that: less in a whole passage, which says many things. */
const AROUND = { passage: 0.5, beside: 0.6 };

/** The terms that a sentence has, and each of those around it; `fits` is 1 where it has what is sought. */
interface Said {
  readonly own: ReadonlySet<string>;
  readonly around: readonly ReadonlySet<string>[];
  readonly fits: number;
}

/** What each term of a question is worth to a sentence. */
export function meet({ asked, seeks }: Question, said: Said, around: keyof typeof AROUND): Met[] {
  return asked.map((term) => {
    const here = said.fits === 1 && isWordFor(seeks, term.terms[0]!) ? worth.itself : worthOf(term, said.own);
    // Only what the sentence does not have itself is looked for around it.
    const there = here >= AROUND[around] ? 0 : Math.max(...said.around.map((terms) => worthOf(term, terms)));
    return { term, here, worth: Math.max(here, AROUND[around] * there) };
  });
}

/** What some words are worth to a term: 1 for the term itself, less for another word for it, 0 for none. */
export function worthOf({ terms, near, akin }: AskedTerm, said: ReadonlySet<string>): number {
  if (terms.some((term) => said.has(term))) return worth.itself;
  if (near.some((term) => said.has(term))) return worth.near;
  return akin.some((term) => said.has(term)) ? worth.akin : 0;
}

/** The share of some terms that is met, by weight; 1 of none. */
export function share(met: readonly Met[]): number {
  const total = met.reduce((sum, { term }) => sum + term.weight, 0);
  return total === 0 ? 1 : met.reduce((sum, one) => sum + one.worth * one.term.weight, 0) / total;
}
