// A verb whose object is a word for a weapon named before.
//
//   Kyiv asked for Taurus missiles, but Bonn refused to send any.      The frigate fired three of them.
//                  └─ named ──────┘                          └ object

import type { Scene } from '../scene/scene.ts';
import type { Deed } from './acts.ts';
import type { Reader } from './event.ts';

const OBJECT =
  /^(?:any|some|none|them|those|more|several|both|dozens|hundreds|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|\d+)$/;

/** A deed done to "any", "them" or "six": there must be a weapon before, in the sentence or the one before it. */
export const pointedAt =
  (deed: Deed): Reader =>
  ({ scene, group, clause, patient }) => {
    // Of a past tense alone: "tanks sent them" is "that were sent".
    if (group.passive || (group.form === 'participle' && deed === 'send' && patient.length > 0)) return null;
    const at = group.at + 1;
    const { lower } = scene.units[at] ?? { lower: '' };
    // "Refused to send anything more": no weapon in particular.
    if (
      deed === 'send' &&
      lower === 'anything' &&
      /^(?:PUNCT|ADJ|ADP|SCONJ|ADV)$/.test(scene.units[at + 1]?.pos ?? 'PUNCT')
    )
      return { deed, weapons: [], clause, last: group.at };
    // "Will use more": more of what is to come.
    if (!OBJECT.test(lower) || (deed === 'use' && lower === 'more') || !endsObject(scene, at + 1))
      return null;
    const last = group.at;
    const none = lower === 'none';
    return { deed, weapons: [], clause, last, pointing: true, near: true, ...(none && { none }) };
  };

/** "Six of them", "any to Oslo": no noun follows that would be the object itself. */
function endsObject({ units }: Scene, at: number): boolean {
  const next = units[at];
  if (!next || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV|PART)$/.test(next.pos))
    return next?.lower !== 'of' || /^(?:them|those)$/.test(units[at + 1]?.lower ?? '');
  return /^(?:to|until|last|this|more|yesterday|today|tomorrow)$/.test(next.lower);
}
