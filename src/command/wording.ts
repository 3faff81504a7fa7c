// Small wordings that several commands share.

import { inSentence } from '../archive/speakers/in-sentence.ts';
import type { KnownSpeaker } from '../archive/speakers/speakers.ts';
import type { Excerpt, OptionValues } from '../model/answer.ts';
import type { Quote } from '../model/quote.ts';
import { textOf } from '../model/span.ts';
import { type Speaker, speakersIn } from '../model/speaker.ts';

/** The options that were given, for the answer to repeat. */
export function given(options: object): OptionValues {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Who is quoted, to go on with a verb: "Ada Byron (city engineer)", "Ada Byron and Charles Babbage", "the Kremlin". */
export function whoIsQuoted(body: string, quote: Pick<Quote, 'speaker' | 'alongside'>): string {
  const speakers = speakersIn(quote);
  if (speakers.length === 0) return 'somebody whom the coverage does not name';
  return listed(speakers.map((one) => (speakers.length > 1 ? inSentence(body, one) : withRole(body, one))));
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}

function withRole(body: string, speaker: Speaker): string {
  const name = inSentence(body, speaker);
  const role = speaker.role && textOf(body, speaker.role);
  return role && role !== textOf(body, speaker.name) ? `${name} (${role})` : name;
}

/** With a capital, to begin a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A speaker with a role, for a list to choose from. */
export function speakerName({ name, role }: KnownSpeaker): string {
  return role ? `${name}, ${role}` : name;
}

/** One excerpt for each stretch of words and speaker: two quotes in one sentence are shown once, both marked. */
export function distinctExcerpts(excerpts: readonly Excerpt[]): Excerpt[] {
  const byPlace = new Map<string, Excerpt>();
  for (const excerpt of excerpts) {
    const { document, span, speaker } = excerpt;
    const key = `${document.id} ${span.start} ${span.end} ${speaker ? speaker.name.start : ''}`;
    const first = byPlace.get(key);
    byPlace.set(key, first ? both(first, excerpt) : excerpt);
  }
  return [...byPlace.values()];
}

/** Two quotes in one sentence: partly in quotation marks, where but one of them is. */
function both(first: Excerpt, second: Excerpt): Excerpt {
  const isMarked = [first, second].some(({ kind }) => kind === 'direct' || kind === 'mixed');
  const kind = isMarked && first.kind !== second.kind ? 'mixed' : first.kind;
  return { ...first, kind, marks: [...first.marks, ...second.marks] };
}

/** How many excerpts there are, and that fewer are shown. */
export function countOf(all: number, shown: number): string {
  if (shown < all) return `the first ${shown} of ${all} excerpts`;
  return all === 1 ? 'one excerpt' : `${all} excerpts`;
}

/** Says how a listing is ordered, where there is more than one to order. */
export function oldestFirst(count: number): string {
  return count > 1 ? ', oldest first' : '';
}
