// How far an act is from having happened, and what stands over its verb.
//
//   Riga urged Bonn to send tanks        send: mode urged, subject Bonn, by Riga

import type { Actor } from '../scene/scene.ts';

/**
 * How far an act is from having happened. `none`: it is supposed, asked about, denied, or failed. `asked` and
 * `told` have somebody who asks or tells; `backed`, `opposed`, `blamed` somebody who judges.
 */
export type Mode =
  | 'done'
  | 'future'
  | 'promised'
  | 'planned'
  | 'considered'
  | 'refused'
  | 'wanted'
  | 'urged'
  | 'backed'
  | 'opposed'
  | 'unopposed'
  | 'blamed'
  | 'warned'
  | 'threatened'
  | 'stopped'
  | 'may'
  | 'can'
  | 'should'
  | 'none';

export interface Context {
  /** Who does it, the chief one first; empty where nobody is named. */
  readonly subjects: readonly Actor[];
  /** Who asks, judges or blames. */
  readonly by: readonly Actor[];
  readonly mode: Mode;
  /** Those of `subjects` that the sentence only mentions: of "joined Hungary in opposing" Hungary. */
  readonly asides?: readonly Actor[];
  readonly denied: boolean;
  readonly passive: boolean;
  /** Where the words that tell the act begin. */
  readonly from: number;
}
