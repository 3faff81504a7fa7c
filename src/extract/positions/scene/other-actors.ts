// Those who act without a country beside them: offices that one country has, family names, sources.
//
//   the defence secretary said · Macron said · two sources said

import type { Unit } from '../../../model/unit.ts';
import type { Affiliation } from './affiliation.ts';
import { roleOf } from './roles.ts';
import type { Actor, Stretch } from './scene.ts';

/** Sources and offices of no named country, and those who are known by their family names. */
export function others(
  units: readonly Unit[],
  bodies: readonly Actor[],
  weapons: readonly Stretch[],
  standing: Affiliation,
): Actor[] {
  const taken = [...bodies, ...weapons];
  return units.flatMap((unit, at): Actor[] => {
    const role = roleOf(unit.lower);
    if (!role && unit.pos !== 'PROPN') return [];
    if (taken.some(({ from, to }) => from <= at && at < to)) return [];
    const span = { start: unit.start, end: unit.end };
    const one = {
      from: at,
      to: at + 1,
      span,
      basis: 'inferred',
      via: null,
      owns: units[at + 1]?.lower === "'s",
    } as const;
    if (role?.kind === 'unnamed') return [{ ...one, kind: 'unnamed', holder: null }];
    if (role?.kind === 'many') {
      // "Asks both sides not to": the word before belongs to them.
      const from = units[at - 1]?.pos === 'DET' ? at - 1 : at;
      return [{ ...one, from, kind: 'body', holder: null }];
    }
    if (role?.kind === 'role') {
      const words = units.slice(Math.max(0, at - 2), at + 1).map(({ lower }) => lower);
      if (words.some((word) => /^(?:turned|other)$/.test(roleOf(word)?.kind ?? ''))) return [];
      // "Oslo has not ruled it out, its foreign minister told reporters".
      const its = units.slice(Math.max(0, at - 3), at).findLast(({ pos }) => pos === 'PRON')?.lower === 'its';
      const owner = its ? bodies.findLast(({ to, owns, holder }) => to <= at && !owns && holder) : undefined;
      const holder = owner?.holder ?? standing.ofOffice(words.join(' '));
      return holder ? [{ ...one, kind: 'body', holder }] : [];
    }
    if (unit.pos !== 'PROPN' || isName(units[at - 1]) || isName(units[at + 1])) return [];
    const holder = standing.ofName(unit.text);
    return holder ? [{ ...one, kind: 'person', holder, via: span, leads: true }] : [];
  });
}

function isName(unit: Unit | undefined): boolean {
  return unit?.pos === 'PROPN' && /^\p{Lu}/u.test(unit.text);
}
