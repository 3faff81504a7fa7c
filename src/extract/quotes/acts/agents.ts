// Acts of speech whose speaker stands after a preposition.
//
//   it holds, according to Ada Byron      „Es hält“, so Byron

import type { Phrase, Unit } from '../../../model/unit.ts';
import { phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import type { Cue } from '../../words/cues.ts';
import { isObjective } from '../../words/pronouns.ts';
import type { Act } from '../draft/act.ts';

/** … according to Ada Byron */
export function according(units: readonly Unit[], at: number): Act | null {
  const opened = afterOpener(units, at);
  // According to the words of the governor.
  const isOfWords = opened && /^the words of$/.test([0, 1, 2].map((i) => units[opened + i]?.lower).join(' '));
  const start = isOfWords ? opened + 3 : opened;
  const phrase = start ? (phraseFrom(units, start) ?? pronounAt(units, start)) : null;
  if (!start || !phrase) return null;
  const subject = withPrepositions(units, phrase);
  return {
    cue: accordingTo,
    from: at,
    to: start,
    subject,
    side: 'after',
    own: true,
    participle: false,
    rule: 'according-to',
  };
}

/** According to her, … */
function pronounAt(units: readonly Unit[], at: number): Phrase | null {
  return isObjective(units[at]?.lower) ? { from: at, to: at + 1, head: at } : null;
}

/** After “according to”; after “per”, behind a comma: “it is barred,” per the rules. But: two a day, per person. */
function afterOpener(units: readonly Unit[], at: number): number | null {
  if (units[at]!.lower === 'according' && units[at + 1]?.lower === 'to') return at + 2;
  if (isInOpinion(units, at)) return at + 4;
  if (units[at]!.lower !== 'per') return null;
  const [before, next] = [units[at - 1], units[at + 1]];
  const isSetOff = before && (before.text === ',' || before.quote >= 0);
  return isSetOff && next && (next.lower === 'the' || next.pos === 'PROPN') ? at + 1 : null;
}

/** In the opinion of the mayor, it is lost. */
function isInOpinion(units: readonly Unit[], at: number): boolean {
  const [the, opinion, of] = [units[at + 1], units[at + 2], units[at + 3]];
  return (
    units[at]!.lower === 'in' &&
    the?.lower === 'the' &&
    OPINIONS.has(opinion?.lower ?? '') &&
    of?.lower === 'of'
  );
}

const OPINIONS = new Set(['opinion', 'view', 'judgment', 'judgement']);

const accordingTo: Cue = {
  word: 'according to',
  particle: null,
  takes: new Set(['marks', 'clause'] as const),
  thought: false,
};

/** „…“, so Thiele: as German agencies are put into English. */
export function so(units: readonly Unit[], at: number): Act | null {
  if (units[at]!.lower !== 'so') return null;
  const before = units[at - 1]?.text === ',' ? units[at - 2] : units[at - 1];
  if (!before || before.quote < 0) return null;
  const phrase = phraseFrom(units, at + 1);
  const isSomebody = phrase && (units[phrase.head]!.pos === 'PROPN' || units[phrase.from]!.lower === 'the');
  if (!phrase || !isSomebody || units[phrase.to]?.pos !== 'PUNCT') return null;
  return {
    ...{ cue: soCue, from: at, to: at + 1, subject: phrase, side: 'after', own: true },
    ...{ participle: false, rule: 'cue-subject' },
  };
}

const soCue: Cue = { word: 'so', particle: null, takes: new Set(['marks'] as const), thought: false };
