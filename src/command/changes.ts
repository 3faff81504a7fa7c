// Where a holder's act on the use of weapons changed, from what to what.
//
//   Ruritania: on weapons, permits (15 May 2024) → restricts (2 June 2024); on missiles, declines to say (9 June 2024)
//                          └── one weapon, one act after another ──┘        └── a kind of them: another matter ──┘

import type { Held } from '../archive/policies/policies.ts';
import { isKindOf, weaponNamed } from '../extract/weapons/weapons.ts';
import type { Act } from '../model/position.ts';
import { formatValue } from '../text/dates.ts';
import { actWords } from './plain-words.ts';

/** Acts on where a weapon may be used, which follow each other; giving and asking for weapons do not. */
const onUse: ReadonlySet<Act> = new Set([
  'permits',
  'restricts',
  'leaves-to-recipient',
  'declines-to-say',
  'considers',
]);

/** What a holder did about the use of one weapon, each act where it first differs from the one before. */
interface Course {
  readonly weaponName: string | null;
  readonly steps: readonly Held[];
}

/**
 * A line for each holder whose acts on use changed: on a weapon, or on one from what they are on a kind of it.
 *
 * @param positions together by holder, each oldest first
 */
export function courseChanges(positions: readonly Held[]): string[] {
  const holders = [...new Set(positions.map(({ position }) => position.holder))];
  return holders.flatMap((holder) => {
    const own = positions.filter(({ position }) => position.holder === holder && onUse.has(position.act));
    const courses = changed(coursesOf(own));
    return courses.length > 0 ? [`${holder}: ${courses.map(courseLine).join('; ')}`] : [];
  });
}

function coursesOf(own: readonly Held[]): Course[] {
  const names = [...new Set(own.map(({ position }) => position.weaponName))];
  return names.map((weaponName) => {
    const on = own.filter(({ position }) => position.weaponName === weaponName);
    return { weaponName, steps: on.filter(({ position }, i) => position.act !== on[i - 1]?.position.act) };
  });
}

/** Without those that end as another on the like ends: a weapon that is permitted says so of its kinds. */
function changed(courses: readonly Course[]): Course[] {
  const kept: Course[] = [];
  for (const course of courses) {
    const isSaid = kept.some((other) => isLike(other, course) && lastAct(other) === lastAct(course));
    if (course.steps.length > 1 || !isSaid) kept.push(course);
  }
  return kept.filter(
    (course) => course.steps.length > 1 || kept.some((other) => other !== course && isLike(other, course)),
  );
}

/** Whether one weapon is a kind of the other; of one that is not named, nobody can tell. */
function isLike(a: Course, b: Course): boolean {
  const [one, other] = [a, b].map(({ weaponName }) => weaponName && weaponNamed(weaponName));
  return Boolean(one && other && (isKindOf(one, other) || isKindOf(other, one)));
}

function lastAct({ steps }: Course): Act {
  return steps.at(-1)!.position.act;
}

function courseLine({ weaponName, steps }: Course): string {
  const acts = steps.map(({ position }) => `${actWords[position.act]} (${formatValue(position.when)})`);
  return `${weaponName ? `on ${weaponName}, ` : ''}${acts.join(' → ')}`;
}
