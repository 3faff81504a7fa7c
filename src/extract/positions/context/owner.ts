// Whose a decision is.
//
//   Washington’s decision · the US move · the refusal by Rome

import { type Actor, actorAt, type Scene, weaponAt } from '../scene/scene.ts';

/** Whose a noun is: "Washington’s decision", "the US move", "the decision by Rome". */
export function ownerOf(scene: Scene, noun: number): Actor | null {
  const { units, actors } = scene;
  for (let i = noun - 1; i >= 0 && noun - i < 8; i--) {
    const actor = actorAt(scene, i);
    if (actor) return actor.to <= noun ? actor : null;
    if (!/^(?:ADJ|NOUN|PROPN|PART|PRON|ADV)$/.test(units[i]!.pos) || weaponAt(scene, i)) break;
  }
  if (!/^(?:by|from|of|in)$/.test(units[noun + 1]?.lower ?? '')) return null;
  return actors.find(({ from }) => from === noun + 2 || from === noun + 3) ?? null;
}
