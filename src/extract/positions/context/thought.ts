// What is only under thought: weighed, debated, not yet decided.
//
//   Riga has yet to decide whether to send tanks      Riga is thinking of sending tanks
//               └ weighed              └ the act           └ thinking  └ the act

import { verbGroup } from '../../syntax/verb-group.ts';
import { groupAt } from '../clause/group.ts';
import { subjectBefore } from '../clause/subject.ts';
import type { Scene } from '../scene/scene.ts';
import type { Governor } from './governor.ts';

/** "Debating whether to send", "has not decided whether to send": under thought. `k` stands before "whether". */
export function weighed(scene: Scene, k: number): Governor | null {
  const { units } = scene;
  if (k < 1) return null;
  const at = /^(?:on|over|about|at|into|of|with)$/.test(units[k]!.lower) ? k - 1 : k;
  const verb = groupAt(units, at);
  const isOpen = verb?.verb.kind === 'consider' || (verb?.verb.word === 'decide' && verb.form !== 'to');
  return thinking(scene, at) ?? (isOpen ? considered(scene, verb!.from) : null);
}

function considered(scene: Scene, from: number): Governor {
  return { type: 'owner', owners: subjectBefore(scene, from).actors, mode: 'considered', from };
}

/** "Is thinking of sending", "is looking at whether to send", "keeps open whether it will send": under thought. */
export function thinking(scene: Scene, at: number): Governor | null {
  if (!/^(?:thinking|looking|toying|grappling|wrestling)$/.test(scene.units[at]?.lower ?? '')) return null;
  const { from, form, polarity } = verbGroup(scene.units, at);
  return form === 'finite' && polarity === 'affirmed' ? considered(scene, from) : null;
}
