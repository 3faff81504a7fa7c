// What is read of a sentence before anybody in it is known.

import type { SentenceUnits } from '../../../model/unit.ts';
import type { Named } from './names.ts';
import type { RoleMention } from './role-mentions.ts';

/** A sentence with the names and roles in it. */
export interface Read extends SentenceUnits {
  readonly named: readonly Named[];
  readonly roles: readonly RoleMention[];
}
