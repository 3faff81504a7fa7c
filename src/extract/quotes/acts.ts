// The acts of speech in a line: a verb of speech and who does it.
//
//   Byron had already told the council, adding that …
//   who   └── cue ──┘                   cue: same subject

import type { Phrase } from '../people/noun-phrases.ts';
import { isPronoun, phraseFrom, withPrepositions } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { type Cue, cueOf, type Form } from './cues.ts';
import { groupStart, subjectOf } from './subject.ts';

/** Indices are of the line's units. */
export interface Act {
  readonly cue: Cue;
  /** Where the verb with its auxiliaries begins. */
  readonly from: number;
  /** After the verb and its particle. */
  readonly to: number;
  readonly subject: Phrase | null;
  /** `after`: said Ada Byron. */
  readonly side: 'before' | 'after' | 'none';
  /** Whether the subject stands right before the verb, so that a clause begins with it. */
  readonly own: boolean;
  readonly participle: boolean;
  readonly rule: string;
}

/** The acts of speech in a line, in order. */
export function actsIn(units: readonly Unit[]): Act[] {
  const acts: Act[] = [];
  for (let at = 0; at < units.length; at++) {
    const act = according(units, at) ?? speech(units, at);
    if (!act) continue;
    acts.push(act);
    at = act.to - 1;
  }
  return acts;
}

const accordingTo: Cue = {
  word: 'according to',
  particle: null,
  takes: new Set(['marks', 'clause'] as const),
};

function according(units: readonly Unit[], at: number): Act | null {
  if (units[at]!.lower !== 'according' || units[at + 1]?.lower !== 'to') return null;
  const phrase = phraseFrom(units, at + 2);
  if (!phrase) return null;
  const subject = withPrepositions(units, phrase);
  return {
    cue: accordingTo,
    from: at,
    to: at + 2,
    subject,
    side: 'after',
    own: true,
    participle: false,
    rule: 'according-to',
  };
}

function speech(units: readonly Unit[], at: number): Act | null {
  const entry = cueOf(units[at]!);
  if (!entry || !isVerbHere(units, at, entry.form)) return null;
  const cue = entry.cues.find(({ particle }) => particle === null || units[at + 1]?.lower === particle);
  if (!cue) return null;
  const to = at + (cue.particle ? 2 : 1);
  const from = groupStart(units, at);
  const group = units.slice(from, at).map(({ lower }) => lower);
  if (group.some((word) => NEGATIONS.has(word))) return null;
  const be = group.some((word) => BE.has(word));
  if (entry.form === 'past' && be) return null;
  const participle = entry.form === 'ing' && !be;
  const base = { cue, from, to, participle };
  const inverted = participle ? null : subjectAfter(units, from, to);
  if (inverted) return { ...base, subject: inverted, side: 'after', own: true, rule: 'cue-subject' };
  const verb = units[from - 1]?.lower === 'to' ? controller(units, from - 1) : from;
  if (verb === null) return null;
  const found = subjectOf(units, verb);
  if (!found) return null;
  return {
    ...base,
    from: verb,
    subject: found.phrase,
    side: 'before',
    own: found.rule === 'subject' || found.rule === 'apposition',
    rule: participle ? 'participle' : found.rule,
  };
}

const NEGATIONS = new Set(['not', "n't", 'never']);
const BE = new Set(['be', 'is', 'was', 'were', 'been', 'are', 'being', "'s", "'re", "'m", 'am']);

/** The tagger takes some verbs for nouns: Byron claims it is sound. */
function isVerbHere(units: readonly Unit[], at: number, form: Form): boolean {
  const unit = units[at]!;
  if (unit.pos === 'VERB') return true;
  if (unit.pos !== 'NOUN' || form === 'base' || form === 'ing') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  return (
    before !== undefined &&
    (before.pos === 'PROPN' || isPronoun(before)) &&
    after !== undefined &&
    (after.lower === 'that' ||
      isPronoun(after) ||
      after.pos === 'DET' ||
      after.quote >= 0 ||
      after.text === ':')
  );
}

/** “…,” said Ada Byron — the river rose, said the mayor, a doctor. */
function subjectAfter(units: readonly Unit[], from: number, to: number): Phrase | null {
  const before = units[from - 1];
  if (!before || !(before.quote >= 0 || before.text === ',' || before.text === '—' || before.text === '–'))
    return null;
  if (from !== to - 1) return null;
  const phrase = phraseFrom(units, to);
  if (!phrase) return null;
  const wide = withPrepositions(units, phrase);
  const next = units[wide.to];
  if (next && (next.pos === 'VERB' || next.pos === 'AUX')) return null;
  if (isPronoun(units[phrase.head]!) && before.quote < 0) return null;
  return wide;
}

/** Where the verb group begins that rules "to say": went on to say, declined to say. */
function controller(units: readonly Unit[], infinitive: number): number | null {
  for (let at = infinitive - 1; at >= 0 && at >= infinitive - 3; at--) {
    if (units[at]!.pos !== 'VERB') continue;
    const from = groupStart(units, at);
    return units.slice(from, at).some(({ lower }) => NEGATIONS.has(lower)) ? null : from;
  }
  return null;
}
