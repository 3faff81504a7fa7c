// The choice left to who would use the weapon.
//
//   It is up to Kyiv to decide how it fires them.      It is a decision for Ukraine.
//         └── cue ──────┘

import type { Span } from '../../../model/span.ts';
import { isAboutWeapons } from '../clause/about-use.ts';
import { weaponsIn } from '../clause/complement.ts';
import { scopeIn } from '../clause/scope.ts';
import { sharedSubject } from '../clause/subject.ts';
import { matchIn } from '../clause/words-of.ts';
import { type Actor, actorAt, type Scene, spanOf } from '../scene/scene.ts';
import type { Draft, Finder, Topic } from './draft.ts';

/** The words around the one who is to choose: `~` stands for who. */
const PATTERNS: readonly RegExp[] = [
  /\bup to ~/,
  /\b(?:decision|choice|matter|question|call) (?:that |for |which )?~(?: alone| itself)? (?:should|must|can|could|would|has to|had to|will|to) (?:make|take|decide)/,
  /\b(?:decision|choice|matter|question) for ~/,
  /\bfor ~ (?:alone )?to (?:decide|choose|determine)/,
  /\bleav(?:e|es|ing) (?:it|that|this|the (?:decision|choice)) (?:up )?to ~/,
  /\bleft (?:it|that|this|the (?:decision|choice)) (?:up )?to ~/,
  /~ (?:must|should|will|can|would|could|has to|had to) (?:make|take) (?:its|their) own (?:decision|choice)/,
  /~ (?:must|should|can|could) (?:decide|choose) for (?:itself|themselves)/,
  /~'s (?:own )?(?:decision|choice|call) (?:to make|alone)/,
  /~'s to make/,
];

export const leave: Finder = (scene, topic) =>
  [...toNamed(scene, topic), ...toBuyer(scene, topic)].slice(0, 1);

const BUYER =
  /\b(?:the|each|every|any) (?:buyer|recipient|customer|user|purchaser|receiver|receiving (?:country|state|nation|side)|buying (?:country|state|nation)) (?:alone |itself |himself )?(?:(?:should|must|can|will|would|could|may) )?(?:alone )?(?:decides?|chooses?|determines?)\b/;

/** "The buyer alone decides how it uses them": to whoever has them. */
function toBuyer(scene: Scene, topic: Topic): Draft[] {
  const cue = matchIn(scene, BUYER);
  if (!cue) return [];
  const holder = scene.speaker(spanOf(scene.units, cue)) ?? sharedSubject(scene, cue.from).actor;
  const all = { from: 0, to: scene.units.length };
  if (!holder?.holder || (!isAboutWeapons(scene, all) && !topic.weapon)) return [];
  const named = weaponsIn(scene, all)[0] ?? null;
  const scope = scopeIn(scene, { from: cue.to, to: all.to });
  return [
    {
      holder,
      act: 'leaves-to-recipient',
      cue,
      weapon: named,
      topic: named ? null : topic.weapon,
      user: null,
      scope,
      teller: null,
    },
  ];
}

function toNamed(scene: Scene, topic: Topic): Draft[] {
  const { units, actors } = scene;
  return actors
    .flatMap((user) => {
      if (!user.holder || user.kind === 'unnamed') return [];
      const from = Math.max(0, user.from - 9);
      const to = Math.min(units.length, user.to + 7);
      const words = (a: number, b: number) =>
        units
          .slice(a, b)
          .map(({ lower }) => lower)
          .join(' ')
          .replace(/ 's\b/g, "'s");
      const around = `${words(from, user.from)} ~${user.owns ? '' : ' '}${words(user.to, to)}`.trim();
      const denied = /\b(?:not|n't|never)\b[^,]{0,12}$/.test(
        around.slice(0, around.indexOf('~')).replace(/\b(?:up to|a decision.*|for)\s*$/, ''),
      );
      if (denied || !PATTERNS.some((pattern) => pattern.test(around))) return [];
      const span: Span = user.span;
      const holder = speakerOf(scene, user);
      if (!holder?.holder || holder.holder === user.holder) return [];
      const all = { from: 0, to: units.length };
      if (!isAboutWeapons(scene, all) && !topic.weapon) return [];
      const weapons = weaponsIn(scene, all);
      const cue = {
        from: cueStart(scene, user),
        to: /^(?:to|should|must|can|could|would|will|has|had|alone)$/.test(units[user.to]?.lower ?? '')
          ? Math.min(units.length, user.to + 2)
          : user.to,
      };
      const told = {
        holder,
        act: 'leaves-to-recipient' as const,
        cue,
        user,
        scope: scopeIn(scene, all),
        teller: null,
      };
      return (weapons.length ? weapons : [null]).map((weapon) => ({
        ...told,
        weapon,
        topic: weapon || !span ? null : topic.weapon,
      }));
    })
    .slice(0, 1);
}

function speakerOf(scene: Scene, user: Actor): Actor | null {
  return scene.speaker(user.span) ?? sharedSubject(scene, user.from).actor;
}

/** From the word that leaves the choice: "up", "decision", "leave". */
function cueStart(scene: Scene, user: Actor): number {
  for (let i = user.from - 1; i >= 0 && user.from - i < 8; i--) {
    if (/^(?:up|decision|choice|matter|question|call|leave|leaves|leaving|left)$/.test(scene.units[i]!.lower))
      return i;
    if (actorAt(scene, i)) break;
  }
  return user.from;
}
