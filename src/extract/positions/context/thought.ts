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
  const thought = thinking(scene, /^(?:on|over|about|at|into|of|with)$/.test(units[k]!.lower) ? k - 1 : k);
  if (thought) return thought;
  const verb = groupAt(units, /^(?:on|over|about)$/.test(units[k]!.lower) ? k - 1 : k);
  if (
    !verb ||
    !(
      verb.verb.kind === 'consider' ||
      (verb.verb.word === 'decide' && (verb.form !== 'to' || units[verb.from - 1]?.lower === 'yet'))
    )
  )
    return null;
  return {
    type: 'owner',
    owners: subjectBefore(scene, verb.from).actors,
    mode: 'considered',
    from: verb.from,
  };
}

/** "Is thinking of sending", "is looking at whether to send", "keeps open whether it will send": under thought. */
export function thinking(scene: Scene, at: number): Governor | null {
  if (!/^(?:thinking|looking|toying|grappling|wrestling)$/.test(scene.units[at]?.lower ?? '')) return null;
  const { from, form, polarity } = verbGroup(scene.units, at);
  if (form !== 'finite' || polarity !== 'affirmed') return null;
  return { type: 'owner', owners: subjectBefore(scene, from).actors, mode: 'considered', from };
}
