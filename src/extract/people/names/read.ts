// What is read of a sentence before anybody in it is known.

import type { Unit } from '../../../model/unit.ts';
import type { Named } from './names.ts';
import type { RoleMention } from './role-mentions.ts';

/** What is read of a sentence. */
export interface Read {
  readonly units: readonly Unit[];
  readonly paragraph: number;
  readonly named: readonly Named[];
  readonly roles: readonly RoleMention[];
}
