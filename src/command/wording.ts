// Small wordings that several commands share.

import type { KnownSpeaker } from '../archive/speakers.ts';
import type { Excerpt, OptionValues } from '../model/answer.ts';
import { textOf } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';

/** The options that were given, for the answer to repeat. */
export function given(options: object): OptionValues {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** "Ada Byron (city engineer)", as the document names and places them, to go on with a verb. */
export function withRole(body: string, { name, role }: Speaker): string {
  return role ? `${textOf(body, name)} (${textOf(body, role)})` : textOf(body, name);
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
    byPlace.set(key, first ? { ...first, marks: [...first.marks, ...excerpt.marks] } : excerpt);
  }
  return [...byPlace.values()];
}

/** Says how a listing is ordered, where there is more than one to order. */
export function oldestFirst(count: number): string {
  return count > 1 ? ', oldest first' : '';
}
