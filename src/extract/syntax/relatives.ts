// Finds a subject that has a clause of its own between it and its verb.
//
//   The groups who wrote to her said …      A report published last year found …

import type { Unit } from '../../model/unit.ts';
import { cueOf } from '../words/cues.ts';
import { isRelative } from '../words/pronouns.ts';
import { opensAdverbial } from '../words/subordinators.ts';
import type { Subject } from './clause.ts';
import { startsClause, widened } from './clause-start.ts';
import { groupStart } from './group-start.ts';
import { phraseEndingAt, phraseFrom } from './noun-phrases.ts';
import { isWhen, skipWhen } from './when.ts';
import { isNominal } from './word-kinds.ts';

/** A man who gave his name as Bob [said]: a clause with “who” has its own verb already. */
export function ofWho(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const { pos, lower } = units[at]!;
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ') return null;
    if (lower === 'who') return at < last - 1 && isNominal(units[at - 1]) ? ofRelative(units, last) : null;
  }
  return null;
}

/** A report published last year [found], officials working for the bank [said]: a clause without its “that was” between. */
export function ofReduced(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 10; at--) {
    const unit = units[at]!;
    // A nurse working there since May [said]; but: a nurse working there since they came said.
    const isSince = unit.pos === 'SCONJ' && units[at + 1] !== undefined && isWhen(units[at + 1]!);
    if (unit.pos === 'PUNCT' || unit.pos === 'AUX' || unit.quote >= 0) return null;
    if (unit.pos === 'SCONJ' && !isSince) return null;
    // Byron denied in May that she [had said]: the tagger takes it for a pronoun.
    if (unit.lower === 'that' && unit.pos === 'PRON') return null;
    // A woman asked for it and Byron [said].
    if (unit.pos === 'CCONJ' && units[at + 1]?.pos === 'PROPN') return null;
    const next = units[at + 1];
    // Sources close to Byron [said].
    const isAdjective = unit.pos === 'ADJ' && next?.pos === 'ADP' && isNominal(units[at - 1]);
    if (unit.pos !== 'VERB' && !isAdjective) continue;
    // No one listened as Byron [said]; but: a man known as Byron [said].
    if (next?.lower === 'as' && /^(?:listen|watch|look|clap|cheer|wait)/.test(unit.lower)) return null;
    // With an object of its own it is no participle: the mayor opened the bridge. But: a lawyer representing Byron [said].
    const hasObject = next?.pos !== 'ADP' && next?.lower !== 'to' && skipWhen(units, last) > at && at < last;
    const isPast = PARTICIPLE.test(unit.lower) && !hasObject;
    if (!isAdjective && !isPast && !/ing$/.test(unit.lower)) return null;
    const phrase = phraseEndingAt(units, at - 1);
    const wide = phrase && widened(units, phrase);
    // As the minister arrived in Leeds officials [said]: there it is the verb of a clause.
    if (wide && startsClause(units, wide.from) && !opensAdverbial(units[wide.from - 1]?.lower))
      return { phrase: wide, rule: 'subject' };
    if (!isAdjective) return null;
  }
  return null;
}

const PARTICIPLE =
  /(?:ed|wn|en|ade|ut|old)$|^(?:sent|held|found|bought|brought|caught|taught|built|hit|hurt|led)$/;

/** The ferry that Byron bought [sank]: what it is told of is no part of the clause that tells it. */
export function ofObjectRelative(units: readonly Unit[], last: number): Subject | null {
  let verb = -1;
  for (let at = last; at > 0 && at > last - 14; at--) {
    const { pos, lower } = units[at]!;
    if (pos === 'PUNCT' || pos === 'CCONJ' || units[at]!.quote >= 0) return null;
    if (/^(?:that|which|whom)$/.test(lower)) {
      const own = phraseFrom(units, at + 1);
      const told = own && verb >= own.to ? groupStart(units, verb) : -1;
      const phrase = told > 0 && told === own!.to ? phraseEndingAt(units, at - 1) : null;
      return phrase && { phrase: widened(units, phrase), rule: 'subject' };
    }
    if (pos === 'SCONJ') return null;
    if (pos !== 'VERB' || units[at - 1]!.lower === 'to' || /ing$/.test(lower)) continue;
    // Told her that the man said it [was].
    if (verb >= 0 || cueOf(units[at]!)?.cues.some(({ takes }) => takes.has('clause'))) return null;
    verb = at;
  }
  return null;
}

/** The groups who wrote to her [said]: the verb has a whole relative clause before it. */
export function ofRelative(units: readonly Unit[], last: number): Subject | null {
  for (let at = last; at > 0 && at > last - 12; at--) {
    const unit = units[at]!;
    if (unit.pos === 'PUNCT') return null;
    if (!isRelative(unit.lower)) continue;
    // Anger that Byron left: there it has a subject of its own, and is no relative clause.
    if (!/^(?:VERB|AUX|ADV)$/.test(units[at + 1]!.pos)) return null;
    const phrase = phraseEndingAt(units, at - 1);
    return phrase && { phrase: widened(units, phrase), rule: 'subject' };
  }
  return null;
}
