// The roles that a speaker is given, each with who printed it first.
//
//   Ada Byron   →   Named as “city engineer” (The Harbour Gazette, 4 June 2024), “chief engineer” (The Leeds Post, …)

import { bareTerms } from '../archive/reading/indexed.ts';
import type { KnownSpeaker, Said } from '../archive/speakers/speakers.ts';
import { textOf } from '../model/span.ts';
import { placeOf } from './printed-elsewhere.ts';

/** A line of ours; none where there is one role, which stands under every excerpt. */
export function namedAs({ said }: KnownSpeaker): string[] {
  const byDay = [...said].sort((a, b) =>
    a.reading.document.published < b.reading.document.published ? -1 : 1,
  );
  const roles = new Map<string, { role: string; first: Said }>();
  for (const one of byDay) {
    const { speaker } = one.quote;
    if (!speaker?.role) continue;
    const role = textOf(one.reading.document.body, speaker.role);
    const key = bareTerms(role).sort().join(' ');
    if (key && !roles.has(key)) roles.set(key, { role, first: one });
  }
  if (roles.size < 2) return [];
  const named = [...roles.values()].slice(0, MOST).map(({ role, first }) => `“${role}” (${placeOf(first)})`);
  return [`Named as ${named.join(', ')}${roles.size > MOST ? ` and ${roles.size - MOST} more` : ''}`];
}

/** More than these is no help at a glance. */
const MOST = 4;
