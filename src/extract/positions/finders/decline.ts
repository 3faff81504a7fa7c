// Asked, and no answer given: neither a permission nor a refusal.
//
//   The minister would not say whether they had been fired.
//                └─ cue ──┘

import type { Weapon } from '../../weapons/weapons.ts';
import { isAboutWeapons } from '../clause/about-use.ts';
import { userIn, weaponsIn } from '../clause/complement.ts';
import { scopeIn } from '../clause/scope.ts';
import { subjectBefore } from '../clause/subject.ts';
import { matchIn } from '../clause/words-of.ts';
import { type Armed, type Scene, type Stretch, weaponAt } from '../scene/scene.ts';
import { verbOf } from '../words/verbs.ts';
import type { Finder, Topic } from './draft.ts';

const SAY =
  '(?:say|comment|share|confirm|disclose|discuss|reveal|specify|elaborate|answer|be drawn|respond|speculate|state|give details|go into|get into|address|clarify)';
const ADVERB = '(?:also |again |repeatedly |twice |publicly |further )*';
const DENIED =
  "(?:would not|would n't|wo n't|will not|did not|did n't|could not|can not|ca n't|does not|does n't|do not|do n't|has not|has n't)";

/** In the words of a sentence, lower case, one space between; each begins with the verb whose subject declines. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:declin|refus)(?:e|es|ed|ing) ${ADVERB}to ${ADVERB}${SAY}`),
  new RegExp(
    `\\b${DENIED} ${ADVERB}(?:say|comment|confirm|be drawn|disclose|reveal|specify|discuss|speculate|answer|clarify)\\b`,
  ),
  /\b(?:(?:would|will|could|can|has|have|had) )?neither confirm(?:ed|s|ing)? n?or den(?:ied|ies|y|ying)\b/,
  /\b(?:is|are|was|were|'s) (?:not|n't) (?:saying|commenting|disclosing|confirming|revealing|discussing)\b/,
  /\b(?:did not (?:wish|want) to|would not|declined to|refused to) take (?:a position|a stance|sides|a stand)\b/,
  /\b(?:keep|keeps|kept|left|leaves|leaving|keeping) open (?:whether|if|when|where)\b/,
  /\b(?:(?:is|are|was|were|has been|have been) )?(?:keep|keeps|kept|keeping) (?:quiet|mum|silent|its counsel)\b/,
  /\b(?:say|says|said|saying|gave|gives) (?:nothing|no information|no details|no answer)\b/,
  /\b(?:dodged|sidestepped|evaded|ducked|deflected|avoided|brushed off|batted away) (?:a |the |all |several |repeated )?questions?\b/,
  /\b(?:gave|gives|giving|offered) (?:an? |the |much the )?(?:similar|same|identical|evasive|non-committal|noncommittal) (?:answer|reply|response)\b/,
  /\b(?:stopped|stops?) short of (?:saying|confirming|answering)\b/,
  /\b(?:remained|stayed|was|were|kept) (?:tight-lipped|non-committal|noncommittal|silent|coy|evasive)\b/,
  /\b(?:had|has|have) nothing (?:further |more |else )?to (?:add|say)\b/,
  /\bmade no comment\b|\bhad no comment\b|\boffered no comment\b/,
];

export const decline: Finder = (scene, topic) =>
  PATTERNS.flatMap((pattern) => {
    const cue = matchIn(scene, pattern);
    if (!cue) return [];
    const holder = subjectBefore(scene, cue.from).actor;
    const rest = { from: cue.to, to: scene.units.length };
    const about = holder?.holder ? askedAbout(scene, cue, rest, topic) : null;
    if (!holder || !about) return [];
    const named = about.weapons.length ? about.weapons : [null];
    return named.map((weapon) => ({
      holder,
      act: 'declines-to-say' as const,
      cue,
      weapon,
      topic: weapon ? null : about.topic,
      user: userIn(scene, about.words, [holder]) ?? null,
      scope: scopeIn(scene, about.words),
      teller: null,
    }));
  }).slice(0, 3);

interface About {
  readonly weapons: readonly Armed[];
  readonly topic: Weapon | null;
  /** The words of the question. */
  readonly words: Stretch;
}

/** What was asked: after "whether", in "Asked whether …," before, in what "they" means, or in a question before. */
function askedAbout(scene: Scene, cue: Stretch, rest: Stretch, topic: Topic): About | null {
  const weapons = weaponsIn(scene, upToCondition(scene, rest)).filter(
    (weapon) => weaponAt(scene, weapon.from) === weapon,
  );
  if (weapons.length) return { weapons, topic: null, words: rest };
  const { units } = scene;
  const asked = units.findIndex(
    ({ lower }, i) => i < cue.from && /^(?:asked|pressed|quizzed|questioned)$/.test(lower),
  );
  const question = asked >= 0 ? { from: asked, to: cue.from } : null;
  // Of "whether Oslo would let its tanks be given guns" the tanks are asked about.
  const first = question ? weaponsIn(scene, question).slice(0, 1) : [];
  if (question && first.length) return { weapons: first, topic: null, words: question };
  if (pointsAtWeapon(scene, rest)) {
    const before = scene.weapons.findLast(({ to }) => to <= cue.from);
    if (before) return { weapons: [before], topic: null, words: rest };
  } else if (!isAboutWeapons(scene, rest)) {
    const isBare = units.slice(cue.to).every(({ pos }) => /^(?:PUNCT|ADV)$/.test(pos));
    return isBare && topic.asked ? { weapons: [], topic: topic.asked, words: rest } : null;
  }
  return usesOther(scene, rest) ? null : { weapons: [], topic: topic.weapon, words: rest };
}

/** "Whether they had used flares": something was used, and it is on no list. */
function usesOther({ units }: Scene, { from, to }: Stretch): boolean {
  return units
    .slice(from, to - 1)
    .some(
      ({ lower }, i) =>
        /^(?:use|send)$/.test(verbOf(lower)?.kind ?? '') && /^(?:NOUN|ADJ)$/.test(units[from + i + 1]!.pos),
    );
}

/** "Would not say whether it would fire its rockets if …": what follows is no part of the question. */
function upToCondition({ units }: Scene, { from, to }: Stretch): Stretch {
  const end = units.findIndex(({ lower }, i) => i > from + 2 && lower === 'if');
  return { from, to: end < 0 ? to : end };
}

function pointsAtWeapon({ units }: Scene, { from, to }: Stretch): boolean {
  return units.slice(from, to).some(({ lower }) => /^(?:them|they|restrictions)$/.test(lower));
}
