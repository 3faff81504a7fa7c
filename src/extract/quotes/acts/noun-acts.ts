// Acts of speech by a noun: somebody's claim, warning, answer.
//
//   The mayor’s answer was that it would hold.      his warning that the pier was “rotten”
//   who         cue                                 who cue

import type { Phrase, Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { mainSubject } from '../../syntax/main-subject.ts';
import { phraseEndingAt, phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { subjectOf } from '../../syntax/subject.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import type { Cue } from '../../words/cues.ts';
import { isOwner } from '../../words/pronouns.ts';
import type { Act } from '../draft/act.ts';
import { shoutNounAt } from './shout-nouns.ts';

const entry = listedWord.extend({
  /** Whether it tells what somebody thinks, which they need not have said. */
  thought: z.boolean().default(false),
});

const cues: ReadonlyMap<string, Cue> = new Map(
  readWordList(new URL('noun-cues.jsonl', import.meta.url), entry).map(({ word, thought }) => [
    word,
    { word, particle: null, takes: new Set(['clause', 'marks'] as const), thought },
  ]),
);

/** The act of a noun that belongs to somebody, with what was said right behind it; null where there is none. */
export function nounAct(units: readonly Unit[], at: number): Act | null {
  const cue = units[at]!.quote < 0 && units[at]!.pos !== 'VERB' ? cues.get(units[at]!.lower) : undefined;
  const cries = shoutNounAt(units, at);
  if (cries) return cries;
  const behind = cue && (verdictOf(units, at) ?? senderOf(units, at));
  if (behind) return behind;
  const subject = cue && (holderOf(units, at) ?? announcerOf(units, at));
  const to = subject && opening(units, at, subject);
  if (!cue || !subject || !to) return null;
  return {
    ...{ cue, from: at, to, subject, side: 'before', own: true, participle: false, rule: 'noun' },
  };
}

/** “Go home,” was the message from the mayor. */
function verdictOf(units: readonly Unit[], noun: number): Act | null {
  const be = units[noun - 1]?.lower === 'the' ? noun - 2 : noun - 3;
  const isBehindMarks = /^(?:is|was)$/.test(units[be]?.lower ?? '') && (units[be - 1]?.quote ?? -1) >= 0;
  const phrase =
    isBehindMarks && /^(?:of|from)$/.test(units[noun + 1]?.lower ?? '') ? phraseFrom(units, noun + 2) : null;
  const cue = cues.get(units[noun]!.lower)!;
  return (
    phrase && {
      ...{ cue, from: be, to: phrase.from, subject: withPrepositions(units, phrase), side: 'after' },
      ...{ own: true, participle: false, rule: 'noun' },
    }
  );
}

/** Statement just in from Harbour Lines: “…” */
function senderOf(units: readonly Unit[], noun: number): Act | null {
  const from = units.findIndex(({ lower }, at) => at > noun && at < noun + 5 && lower === 'from');
  const phrase = from < 0 ? null : phraseFrom(units, from + 1);
  const subject = phrase && withPrepositions(units, phrase);
  const isBeforeMarks =
    subject && units[subject.to]?.text === ':' && (units[subject.to + 1]?.quote ?? -1) >= 0;
  if (!isBeforeMarks || units.slice(0, noun).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  return {
    ...{ cue: cues.get(units[noun]!.lower)!, from: noun, to: subject.to, subject, side: 'before' },
    ...{ own: true, participle: false, rule: 'noun' },
  };
}

/** The mayor has a new message: “…” — whose it is is the subject of the sentence. */
function announcerOf(units: readonly Unit[], noun: number): Phrase | null {
  const isBeforeMarks = units[noun + 1]?.text === ':' && (units[noun + 2]?.quote ?? -1) >= 0;
  if (!isBeforeMarks) return null;
  const verb = units.findLastIndex(
    ({ pos, lower }, at) => at < noun && /^(?:VERB|AUX)$/.test(pos) && !/ing$/.test(lower),
  );
  const subject = verb < 0 ? null : (subjectOf(units, groupStart(units, verb))?.phrase ?? mainSubject(units));
  return subject && subject.to < noun ? subject : null;
}

/** The mayor's [earlier] claim; his claim. */
function holderOf(units: readonly Unit[], noun: number): Phrase | null {
  let at = noun - 1;
  while (at >= 0 && at >= noun - 2 && /^(?:ADJ|NOUN)$/.test(units[at]!.pos)) at--;
  const unit = units[at];
  if (!unit) return null;
  if (isOwner(unit.lower)) return { from: at, to: at + 1, head: at };
  return /^'s?$/.test(unit.lower) ? phraseEndingAt(units, at - 1) : null;
}

/**
 * Where what was said begins. As the subject of its sentence, a noun is followed by a verb that is the reporter's: then
 * it must be “was that …” or “was “…””, or end with words in marks.
 */
function opening(units: readonly Unit[], noun: number, holder: Phrase): number | null {
  const next = units[noun + 1];
  // A belief system: no belief of anybody's.
  if (!next || isNominal(next)) return null;
  // …, particularly his warning that it leaked: no subject of a sentence.
  const isMore = MORE.test(units[holder.from - 1]?.lower ?? '');
  if (next.lower === 'that' && units[noun + 2]?.pos !== 'VERB')
    return startsClause(units, holder.from) && !isMore ? null : noun + 1;
  const be = beAfter(units, noun);
  if (be === null)
    return next.text === ':' && units[noun + 2]?.quote !== undefined && units[noun + 2]!.quote >= 0
      ? noun + 1
      : null;
  const said = units[be + 1];
  const isSaid =
    said &&
    (said.lower === 'that' || said.quote >= 0 || (said.text === ':' && (units[be + 2]?.quote ?? -1) >= 0));
  return isSaid ? be + 1 : null;
}

const MORE = /^(?:particularly|especially|notably|including|namely|specifically|despite)$/;

/** His answer [to the board in May] was; his message was simple. */
function beAfter(units: readonly Unit[], noun: number): number | null {
  for (let at = noun + 1; at < Math.min(units.length, noun + 12); at++) {
    const { pos, lower, quote } = units[at]!;
    if (/^(?:is|was|are|were|has|had|been|remains|will|be)$/.test(lower)) {
      let last = at;
      while (/^(?:been|be|always|simple|clear|blunt|short|plain)$/.test(units[last + 1]?.lower ?? '')) last++;
      return last;
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || quote >= 0) return null;
  }
  return null;
}
