// What was bought from somebody was sold by them.
//
//   Mali bought two helicopters from Moscow.      Russia supplies helicopters
//        └ cue      └ weapon         └ holder

import { clauseAfter, weaponsIn } from '../clause/complement.ts';
import { groupAt } from '../clause/group.ts';
import { subjectBefore } from '../clause/subject.ts';
import { isSupposed } from '../clause/supposed.ts';
import type { Finder } from './draft.ts';

export const bought: Finder = (scene) =>
  scene.units.flatMap((_, at) => {
    const group = groupAt(scene.units, at);
    if (!group || !/^(?:buy|purchase|procure|receive|obtain|get|acquire|import)$/.test(group.verb.word))
      return [];
    const isDone = group.tense === 'past' && group.form !== 'to' && group.form !== 'gerund' && !group.passive;
    if (!isDone || group.denied || isSupposed(scene, group.from)) return [];
    const clause = clauseAfter(scene, at + 1);
    const from = scene.units.findIndex(({ lower }, i) => i > at && i < clause.to && lower === 'from');
    const seller = scene.actors.find(
      (actor) => from > 0 && (actor.from === from + 1 || actor.from === from + 2),
    );
    if (!seller?.holder || seller.owns) return [];
    const user = subjectBefore(scene, group.from).actor;
    return weaponsIn(scene, { from: at + 1, to: from }).map((weapon) => ({
      holder: seller,
      act: 'supplies' as const,
      cue: { from: at, to: from + 1 },
      weapon,
      topic: null,
      user,
      scope: null,
      teller: null,
    }));
  });
