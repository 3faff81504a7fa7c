// The acts of speech in a line: a verb of speech and who does it.
//
//   Byron had already told the council, adding that …
//   who   └── cue ──┘                   cue: same subject

import type { Unit } from '../../../model/unit.ts';
import { isInanimatePhrase } from '../../words/inanimate.ts';
import { isNominative } from '../../words/pronouns.ts';
import type { Act } from '../draft/act.ts';
import { according, so } from './agents.ts';
import { being } from './copular-cue.ts';
import { gapped } from './gapping.ts';
import { hadThisToSay, idiom } from './idioms.ts';
import { nounAct } from './noun-acts.ts';
import { quotedAs } from './quoted-as.ts';
import { speech } from './speech.ts';
import { wordsAct } from './with-words.ts';

/** The acts of speech in a line, in order. */
export function actsIn(units: readonly Unit[]): Act[] {
  const acts: Act[] = [];
  const isMarked = hasMarks(units);
  for (let at = 0; at < units.length; at++) {
    const act =
      according(units, at) ??
      (isMarked ? (so(units, at) ?? wordsAct(units, at)) : null) ??
      idiom(units, at) ??
      hadThisToSay(units, at) ??
      (isMarked ? gapped(units, at, acts.at(-1)) : null) ??
      quotedAs(units, at) ??
      speech(units, at, chiefOf(units, acts), isMarked) ??
      nounAct(units, at) ??
      (isMarked ? being(units, at) : null);
    if (!act || isMuteAct(units, act)) continue;
    acts.push(act);
    at = act.to - 1;
  }
  return acts;
}

/** Whether a line has words in marks, or ends before them with a colon: most have none, and what needs them is not looked for. */
function hasMarks(units: readonly Unit[]): boolean {
  return units.at(-1)?.text === ':' || units.some(({ quote }) => quote >= 0);
}

/** Byron said that she thinks it old but said …: the last who speaks, and by name where it goes on with a pronoun. */
function chiefOf(units: readonly Unit[], acts: readonly Act[]): Act | undefined {
  const [before, last] = [acts.at(-2), acts.at(-1)];
  const isPronominal = last?.subject && isNominative(units[last.subject.head]!.lower);
  return isPronominal && last.side === 'before' && before?.subject && before.side === 'before'
    ? before
    : last;
}

/** The sign said “Closed”: words that nobody is said to have said. */
function isMuteAct(units: readonly Unit[], { subject, cue }: Act): boolean {
  return subject !== null && isInanimatePhrase(units, subject, cue.word);
}
