// Finds who a form in -ing is said of.
//
//   Byron left, saying …      with Byron saying …      pictures of Byron saying …      Saying so, Byron left.

import type { Unit } from '../../../model/unit.ts';
import type { Subject } from '../../syntax/clause.ts';
import { overGerund } from '../../syntax/governors.ts';
import { phraseEndingAt, phraseFrom } from '../../syntax/noun-phrases.ts';
import { direct, fromBefore } from '../../syntax/subject.ts';
import { isNominal, isPronoun } from '../../syntax/word-kinds.ts';
import type { Cue } from '../../words/cues.ts';
import { isDocument } from '../../words/documents.ts';
import { isInanimate } from '../../words/inanimate.ts';
import { allFormsOf } from '../../words/inflect.ts';
import { isReflexive } from '../../words/pronouns.ts';

/**
 * The subject of a participle such as "adding": of the noun right before it ("with Byron adding …"), else of the
 * verb before. "A statement describing" is made by the one who made the statement.
 */
export function subjectOfParticiple(units: readonly Unit[], at: number): Subject | null {
  const before = units[at - 1];
  const isInstead = at === 2 && before?.lower === 'of';
  if (!before || (at === 1 && before.pos === 'ADP') || isInstead) return fromAfter(units, at);
  const noun = isNominal(before) || isPronoun(before) ? direct(units, at - 1) : null;
  if (noun && isInanimate(units[noun.phrase.head]!)) return noun;
  // Pictures of Ada Byron saying …
  const last = noun && phraseEndingAt(units, at - 1);
  if (last && units[last.head]!.pos === 'PROPN' && units[last.from - 1]?.lower === 'of')
    return { phrase: last, rule: 'subject' };
  // Byron emailed members saying …: the one who does the one does the other. But: with Byron saying …
  const verb = noun && units[noun.phrase.from - 1];
  // The video shows the mayor saying …
  const isObject = verb?.pos === 'VERB' && !SHOWN.has(verb.lower);
  // A message on the radio saying …
  const isOfDocument =
    noun && units[noun.phrase.from - 1]?.pos === 'ADP' && isDocument(units[noun.phrase.from - 2]);
  if (noun && !isObject && !isOfDocument && !isDocument(units[noun.phrase.head])) return noun;
  return fromBefore(units, at, 0) ?? noun;
}

const SHOWN = allFormsOf(['show', 'hear', 'see', 'film', 'record', 'capture', 'catch']);

/** Saying so, Byron left. — After saying it was “sound,” Byron left. */
function fromAfter(units: readonly Unit[], at: number): Subject | null {
  const comma = units.findIndex(
    (unit, i) => i > at && (unit.text === ',' || (unit.quote >= 0 && /,$/.test(unit.text))),
  );
  // Conceding a deal “down the line” he warned: the comma is left out behind the marks.
  const quote =
    comma < 0
      ? units.findIndex((unit, i) => i > at && unit.quote >= 0 && isPronoun(units[i + 1] ?? unit))
      : -1;
  const end = comma < 0 ? quote : comma;
  const phrase = end < 0 ? null : phraseFrom(units, end + 1);
  return phrase && { phrase, rule: 'same-subject' };
}

/**
 * Whether a form in -ing goes along with a clause ("…, adding that") and is no noun itself: "by adding fuel" is what
 * somebody does, "commenting would be wrong" has a verb of its own, and "pictures showing tanks" say nothing.
 */
export function isParticiple(units: readonly Unit[], from: number, to: number, cue: Cue): boolean {
  const before = units[from - 1];
  const after = units[to];
  if (after && (after.pos === 'AUX' || (after.pos === 'VERB' && !/ing$/.test(after.lower)))) return false;
  if (SHOWING.has(cue.word)) return false;
  if (
    !before ||
    (before.pos !== 'ADP' && before.pos !== 'VERB' && before.pos !== 'DET' && before.pos !== 'ADJ')
  )
    return true;
  // Fond of saying, accused of calling; but: pictures of her saying.
  // Instead of saying, stopped short of saying, denied saying.
  if (overGerund(units, from)) return true;
  // Limited himself to saying, confined herself to saying, went as far as saying.
  if (before.lower === 'to' && isReflexive(units[from - 2]?.lower)) return true;
  if (/^(?:overheard|heard|seen|filmed|recorded|caught)$/.test(before.lower)) return true;
  if (before.lower === 'of' && /^(?:ADJ|VERB)$/.test(units[from - 2]?.pos ?? '')) return true;
  return /^(?:by|in|for|while|after|before|when|with|without)$/.test(before.lower);
}

const SHOWING = new Set(['show', 'indicate', 'find', 'signal', 'expect']);
