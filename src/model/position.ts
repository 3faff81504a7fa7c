// Where a government, party or institution stands on a weapon and its use.
//
//   Today, the UK government said Ukraine can use British-supplied weapons … inside Russian territory.
//          holder                 act: permits     weapon                     scope

import type { Basis } from './basis.ts';
import type { Span } from './span.ts';

export const acts = [
  'permits',
  'restricts',
  'leaves-to-recipient',
  'declines-to-say',
  'considers',
  'supplies',
  'pledges',
  'refuses',
  'requests',
  'supports',
  'opposes',
  'threatens',
  'uses',
] as const;
/** `restricts` forbids use or asks to refrain; `refuses` is a refusal to supply; `declines-to-say` is neither. */
export type Act = (typeof acts)[number];

/** How it is known: by the holder's own word, by the reporter's, by an adversary's, or by an unnamed source. */
export const attributions = ['stated', 'reported', 'claimed-by-adversary', 'unnamed-source'] as const;
export type Attribution = (typeof attributions)[number];

export interface Position extends Span {
  /** The holder's canonical name, from the list of holders: "United Kingdom", "Conservative Party". */
  readonly holder: string;
  /** The words that name the holder or the person who speaks for it: "Lord Cameron", "He", "the Tories". */
  readonly holderMention: Span;
  /** The named person who speaks or acts for the holder, if one does. */
  readonly via: Span | null;
  /** `inferred` where the holder was worked out (from a person's role, or a pronoun). */
  readonly holderBasis: Basis;
  readonly act: Act;
  /** The words that carry the act: "lifting a … restriction", "declined to share". */
  readonly cue: Span;
  /** As named in the text; null where the act is about weapons in general and names none. */
  readonly weapon: Span | null;
  /** The canonical name in the list of weapons ("Storm Shadow", "long-range missiles"); null if not listed. */
  readonly weaponName: string | null;
  /** Canonical name of the holder that would use it; null where not said. */
  readonly user: string | null;
  /** As printed: "inside Russian territory", "against Russia". */
  readonly scope: Span | null;
  /** ISO 8601 at the granularity known: the time written beside the act, else the document's day. */
  readonly when: string;
  readonly whenSpan: Span | null;
  readonly whenBasis: Basis;
  readonly attribution: Attribution;
}
