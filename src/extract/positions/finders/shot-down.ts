// What was shot down had been used.
//
//   The gunners downed two Russian drones.     Russia used drones, as Ukraine says
//               └ cue      └ weapon

import { clauseAfter, weaponsIn } from '../clause/complement.ts';
import { groupAt } from '../clause/group.ts';
import type { Actor } from '../scene/scene.ts';
import type { Finder } from './draft.ts';

export const shotDown: Finder = (scene) =>
  scene.units.flatMap((unit, at) => {
    const group = groupAt(scene.units, at);
    if (group?.verb.kind !== 'shoot' || group.denied || /^(?:may|can|should|would|future)$/.test(group.tense))
      return [];
    if (group.form === 'to' || group.form === 'gerund') return [];
    if (group.verb.word === 'shoot' && scene.units[at + 1]?.lower !== 'down') return [];
    const weapons = weaponsIn(scene, clauseAfter(scene, at + 1));
    return weapons.flatMap((weapon) => {
      const { origin, start, end } = weapon.mention;
      if (!origin || unit.end > start) return [];
      const { from, to } = weapon;
      const holder: Actor = {
        from,
        to,
        span: { start, end },
        kind: 'holder',
        holder: origin,
        basis: 'inferred',
        via: null,
        owns: false,
      };
      return [
        {
          holder,
          act: 'uses' as const,
          cue: { from: at, to: group.verb.word === 'shoot' ? at + 2 : at + 1 },
          weapon,
          topic: null,
          user: holder,
          scope: null,
          teller: null,
        },
      ];
    });
  });
