// For or against, without a verb of its own for it.
//
//   Vienna remains opposed to the transfer of rifles.      Vienna pronounced itself in favour of a halt to them.
//          └──── cue ────────┘                                    └──────── cue ──────────────┘

import { isAboutWeapons, pointsBack } from '../clause/about-use.ts';
import { clauseAfter, weaponsIn } from '../clause/complement.ts';
import { scopeIn } from '../clause/scope.ts';
import { subjectBefore } from '../clause/subject.ts';
import { isSupposed } from '../clause/supposed.ts';
import { matchIn } from '../clause/words-of.ts';
import { nounAt } from '../words/nouns.ts';
import { verbOf } from '../words/verbs.ts';
import type { Finder } from './draft.ts';

const STANDS =
  "(?:is|are|was|were|be|been|'s|'re|remains?|remained|stays?|stayed|stands?|stood|(?:pronounced|declared|expressed|showed) (?:itself|himself|herself|themselves)|c[ao]mes? out|speaks? out|spoke out)";
const HOW =
  '(?:(?:still|also|firmly|strongly|deeply|resolutely|categorically|fiercely|dead|set|long|all|clearly|very|much|flatly) )*';

/** The verb or copula whose subject stands for or against. */
const STANCES = [
  [new RegExp(`\\b${STANDS} ${HOW}(?:against|opposed to|hostile to|critical of) `), 'opposes'],
  [new RegExp(`\\b${STANDS} ${HOW}(?:in favou?r of|supportive of) `), 'supports'],
] as const;

export const stand: Finder = (scene, topic) =>
  STANCES.flatMap(([pattern, act]) => {
    const cue = matchIn(scene, pattern);
    if (!cue || isSupposed(scene, cue.from)) return [];
    const { units } = scene;
    const denied = units
      .slice(Math.max(0, cue.from - 2), cue.to)
      .some(({ lower }) => /^(?:not|n't|never)$/.test(lower));
    const holder = subjectBefore(scene, cue.from).actor;
    if (!holder?.holder || denied) return [];
    const clause = clauseAfter(scene, cue.to);
    const weapons = weaponsIn(scene, clause);
    // "Against it", "against sending them": what was told just before.
    const first = units[cue.to]?.lower ?? '';
    const sent =
      verbOf(first)?.form === 'ing' && /^(?:them|it|any|those)$/.test(units[cue.to + 1]?.lower ?? '');
    const back =
      sent ||
      pointsBack(scene, clause) ||
      (/^(?:it|this|that)$/.test(first) && (units[cue.to + 1]?.pos ?? 'PUNCT') === 'PUNCT');
    const before = scene.weapons.findLast(({ to }) => to <= cue.from) ?? null;
    if (
      !weapons.length &&
      !(back ? before || topic.last || topic.weapon : isAboutWeapons(scene, clause) && scopeIn(scene, clause))
    )
      return [];
    // Against a ban is for.
    const turns = weapons.length
      ? units
          .slice(cue.to, weapons[0]!.from)
          .filter((_, i) => /^(?:stop|forbid)$/.test(nounAt(units, cue.to + i) ?? ''))
      : [];
    const other = act === 'opposes' ? 'supports' : 'opposes';
    return (weapons.length ? weapons : [back ? before : null]).map((weapon) => ({
      holder,
      act: turns.length % 2 ? other : act,
      cue,
      weapon,
      topic: weapon || !back ? null : (topic.weapon ?? topic.last),
      user: null,
      scope: scopeIn(scene, clause),
      teller: null,
    }));
  });
