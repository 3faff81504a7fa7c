// A position in the making: who, what act, with which words; the rest is worked out by the refiners.

import type { Act } from '../../../model/position.ts';
import type { Span } from '../../../model/span.ts';
import type { Weapon } from '../../weapons/weapons.ts';
import type { Actor, Armed, Scene, Stretch } from '../scene/scene.ts';

export interface Draft {
  readonly holder: Actor;
  readonly act: Act;
  /** The units that carry the act. */
  readonly cue: Stretch;
  /** Null where the words name none. */
  readonly weapon: Armed | null;
  /** What "such a move" or "them" is about, from the sentences before; null where not needed. */
  readonly topic: Weapon | null;
  readonly user: Actor | null;
  readonly scope: Span | null;
  /** It acts with another, who is the one that the sentence tells of: "joined Hungary in opposing". */
  readonly aside?: boolean;
  /** Who says so, where the words of the act tell it: the accuser. */
  readonly teller: Actor | null;
}

/** What the text has been about so far, for words that point back. */
export interface Topic {
  /** The weapon spoken of last in a position, and in which sentence. */
  readonly weapon: Weapon | null;
  /** The weapon named last in the sentence before, told of or not. */
  readonly last: Weapon | null;
  /** The weapon of a question that is the sentence before. */
  readonly asked: Weapon | null;
  /** Who let or sent it last. */
  readonly holders: readonly Actor[];
}

export type Finder = (scene: Scene, topic: Topic) => Draft[];
