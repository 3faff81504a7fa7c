// What was meant once, and then was not done.
//
//   Riga, which had promised to send tanks, changed its mind and will not.
//                └ meant                    └────── undone ─────────┘

import type { Unit } from '../../../model/unit.ts';
import type { Group } from '../clause/group.ts';
import type { Scene } from '../scene/scene.ts';
import type { Context, Mode } from './mode.ts';

const MEANT: ReadonlySet<Mode> = new Set<Mode>([
  'promised',
  'planned',
  'future',
  'considered',
  'refused',
  'wanted',
]);

/** The context of a verb whose act the same sentence takes back: refused if it says that it will not be, else nothing. */
export function unlessUndone({ units }: Scene, { at, denied }: Group, context: Context): Context {
  if (!MEANT.has(context.mode)) return context;
  const short = units.findIndex((_, i) => i > at && isDeniedShortly(units, i));
  if (short < 0 && !changesMind(units, at)) return context;
  const isMeant = context.mode !== 'refused' && context.mode !== 'considered' && !denied && !context.denied;
  const willNot = short >= 0 && /^(?:will|wo|would)$/.test(units[short]!.lower);
  return isMeant && willNot ? { ...context, mode: 'refused', denied: true } : { ...context, mode: 'none' };
}

/** "…, and will not.", "but it did not": by whoever meant it, with no verb behind. */
function isDeniedShortly(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower === 'then' ? i - 2 : i - 1;
  const words = units.slice(i, i + 2).map(({ lower }) => lower);
  if (words.join(' ') === 'never did' && units[before]?.lower === 'but') return true;
  if (!/^(?:will|wo|would|did|does|has|had)$/.test(units[i]!.lower)) return false;
  if (!/^(?:not|n't|never)$/.test(units[i + 1]?.lower ?? '')) return false;
  if (units[i + 2] && units[i + 2]!.pos !== 'PUNCT') return false;
  return /^(?:and|but|yet|it|they|he|she)$/.test(units[before]?.lower ?? '');
}

function changesMind(units: readonly Unit[], at: number): boolean {
  return units.some(
    ({ lower }, i) =>
      i > at &&
      /^(?:changed?|changes|changing)$/.test(lower) &&
      /^(?:its|his|her|their)$/.test(units[i + 1]?.lower ?? '') &&
      /^(?:minds?|course|stance|position|tune)$/.test(units[i + 2]?.lower ?? ''),
  );
}
