// Asked, and no answer given: neither a permission nor a refusal.
//
//   The minister would not say whether they had been fired.
//                └─ cue ──┘

import { isAboutWeapons } from '../about-use.ts';
import { userIn, weaponsIn } from '../complement.ts';
import type { Finder } from '../draft.ts';
import { type Actor, type Scene, weaponAt } from '../scene.ts';
import { scopeIn } from '../scope.ts';
import { subjectBefore } from '../subject.ts';

const SAY =
  '(?:say|comment|share|confirm|disclose|discuss|reveal|specify|elaborate|answer|be drawn|respond|speculate|state|give details|go into|get into|address|clarify)';
const ADVERB = '(?:also |again |repeatedly |twice |publicly |further )*';
const DENIED = "(?:would not|would n't|wo n't|will not|did not|did n't|could not|can not|ca n't|does not)";

/** In the words of a sentence, lower case, one space between; each begins with the verb whose subject declines. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?:declin|refus)(?:e|es|ed|ing) ${ADVERB}to ${ADVERB}${SAY}`),
  new RegExp(
    `\\b${DENIED} ${ADVERB}(?:say|comment|confirm|be drawn|disclose|reveal|specify|discuss|speculate|answer|clarify)\\b`,
  ),
  /\b(?:neither|would neither|has neither|have neither) confirm(?:ed|s)? (?:n)?or den(?:ied|ies|y)/,
  /\b(?:dodged|sidestepped|evaded|ducked|deflected|avoided|brushed off|batted away) (?:a |the |all |several |repeated )?questions?\b/,
  /\b(?:gave|gives|giving|offered) (?:a |the |much the )?(?:similar|same|identical|evasive|non-committal|noncommittal) (?:answer|reply|response)\b/,
  /\b(?:stopped short of|stops short of) (?:saying|confirming|answering)\b/,
  /\b(?:remained|stayed|was|were|kept) (?:tight-lipped|non-committal|noncommittal|silent|coy|evasive)\b/,
  /\bmade no comment\b|\bhad no comment\b|\boffered no comment\b/,
];

export const decline: Finder = (scene, topic) => {
  const { units } = scene;
  const starts: number[] = [];
  let words = '';
  for (const { lower } of units) {
    starts.push(words.length);
    words += `${lower} `;
  }
  return PATTERNS.flatMap((pattern) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const from = starts.findLastIndex((start) => start <= match.index);
    const to = starts.findLastIndex((start) => start < match.index + match[0].length) + 1;
    const holder = whoDeclines(scene, from);
    const rest = { from: to, to: units.length };
    if (!holder?.holder || (!isAboutWeapons(scene, rest) && !pointsAtWeapon(scene, rest))) return [];
    const weapons = weaponsIn(scene, rest).filter((weapon) => weaponAt(scene, weapon.from) === weapon);
    const named = weapons.length ? weapons : [null];
    return named.map((weapon) => ({
      holder,
      act: 'declines-to-say' as const,
      cue: { from, to },
      weapon,
      topic: weapon ? null : topic.weapon,
      user: userIn(scene, rest, [holder]) ?? null,
      scope: scopeIn(scene, rest),
      teller: null,
    }));
  }).slice(0, 3);
};

function whoDeclines(scene: Scene, from: number): Actor | null {
  return subjectBefore(scene, from).actor;
}

function pointsAtWeapon({ units }: Scene, { from, to }: { from: number; to: number }): boolean {
  return units.slice(from, to).some(({ lower }) => lower === 'them' || lower === 'restrictions');
}
