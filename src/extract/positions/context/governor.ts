// What a verb in -ing or with “to” hangs on.

import type { Group } from '../clause/group.ts';
import type { Actor } from '../scene/scene.ts';
import type { Mode } from './mode.ts';

export type Governor =
  | { readonly type: 'verb'; readonly group: Group; readonly object: Actor | null }
  | {
      readonly type: 'owner';
      readonly owners: readonly Actor[];
      /** Who judges what the owners do, where that is another. */
      readonly by?: readonly Actor[];
      readonly mode: Mode;
      readonly from: number;
    }
  | { readonly type: 'main'; readonly at: number; readonly mode: Mode };
