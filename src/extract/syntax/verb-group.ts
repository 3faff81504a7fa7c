// A verb with its helpers: where the group begins, and what it says of when and whether.
//
//   Byron on Tuesday has, in recent days, not been told      has been past → past, perfect, passive; denied
//         └ when ──┘ └────────── group ───────────┘

import type { Unit } from '../../model/unit.ts';
import { type Form, formOf, isOwnPast } from '../words/inflect.ts';
import { auxiliaryOf, isBe, type modalities } from './auxiliaries.ts';
import { denialAt, type Polarity } from './denials.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { formRow } from './verb-forms.ts';
import { isWhen } from './when.ts';
import { isNominal } from './word-kinds.ts';

export interface VerbGroup {
  /** The verb's own unit. */
  readonly at: number;
  /** The first unit of the group: a helper, an adverb, “to” or “not”. */
  readonly from: number;
  /** `finite` stands with a subject of its own; `to` and `gerund` with another verb's, or a noun's; `participle` with a noun. */
  readonly form: 'finite' | 'to' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future';
  readonly aspect: 'plain' | 'progressive' | 'perfect';
  readonly voice: 'active' | 'passive';
  readonly modality: (typeof modalities)[number] | 'none';
  readonly polarity: Polarity;
  /** Where its first helper stands if the subject comes behind that: “[Had] Byron said so”, “Never [has] Byron said so”. */
  readonly inverted: number | null;
}

/**
 * The group of the verb at a unit.
 *
 * @param form of the verb's own word, where a list knows it better than its end tells
 */
export function verbGroup(
  units: readonly Unit[],
  at: number,
  form: Form = formOf(units[at]!.lower),
): VerbGroup {
  const start = groupStart(units, at);
  const isBase = form === 'base' || (form === 'past' && isOwnPast(units[at]!.lower));
  const infinitive = isBase || /^(?:be|have)$/.test(units[start]!.lower) ? overTo(units, start) : null;
  const inverted = infinitive ? null : invertedHelper(units, start, form);
  const from = infinitive?.from ?? start;
  const helpers = [
    ...(inverted === null ? [] : [inverted]),
    ...Array.from({ length: at - start }, (_, i) => start + i),
  ].flatMap((i) => helperAt(units, i, form) ?? []);
  const pattern = patternOf([...(infinitive?.as ?? []), ...helpers.map(({ as }) => as)], form);
  const isReduced = start === at && inverted === null && form === 'past' && standsReduced(units, at);
  const { tense, aspect, voice, form: stands } = formRow(isReduced ? ['reduced'] : pattern);
  return {
    at,
    from,
    form: stands,
    tense,
    aspect,
    voice,
    modality: infinitive?.modality ?? helpers.find(({ modality }) => modality)?.modality ?? 'none',
    polarity: polarityOf(units, from, at, inverted),
    inverted,
  };
}

/** As the table has it: will have, did hit, has come. */
function patternOf(helpers: readonly string[], form: Form): string[] {
  const takesBase = (as: string | undefined) => /^(?:will|modal|to|do|did)$/.test(as ?? '');
  const named = helpers.map((as, i) => (as === 'has' && takesBase(helpers[i - 1]) ? 'have' : as));
  const last = named.at(-1);
  if (form === 'past' && takesBase(last)) return [...named, 'base'];
  return [...named, form === 'base' && /^(?:has|had|have|having)$/.test(last ?? '') ? 'past' : form];
}

interface Helper {
  readonly as: string;
  readonly modality?: VerbGroup['modality'] | undefined;
}

function helperAt(units: readonly Unit[], at: number, form: Form): Helper | null {
  const { lower, pos } = units[at]!;
  // It’s been sent, he’s sent; but: he’s sending, he’s being sent, he’s expected to.
  if (lower === "'s") {
    let next = at + 1;
    while (units[next]?.pos === 'ADV' || units[next]?.lower === 'not') next++;
    const isPassive = /^(?:to|by)$/.test(units[next + 1]?.lower ?? '') || units[next]?.lower === 'being';
    return { as: form === 'past' && !isPassive ? 'has' : 'is' };
  }
  if (lower === "'d") return form === 'base' ? { as: 'modal', modality: 'would' } : { as: 'had' };
  return pos === 'ADV' ? null : (auxiliaryOf(lower) ?? null);
}

interface Infinitive {
  readonly from: number;
  readonly as: readonly string[];
  readonly modality?: VerbGroup['modality'];
}

/** To send, not to send; and what is one with it: is to send, has to send, used to send, is going to send. */
function overTo(units: readonly Unit[], start: number): Infinitive | null {
  if (units[start - 1]?.lower !== 'to') return null;
  const to = /^(?:not|never)$/.test(units[start - 2]?.lower ?? '') ? start - 2 : start - 1;
  let over = to - 1;
  while (over > 0 && units[over]!.pos === 'ADV') over--;
  const unit = units[over];
  const whole = (at: number) => groupStart(units, at);
  if (unit?.lower === 'going' && isBe(units[helperBefore(units, over)]))
    return { from: whole(over), as: aheadOf(units, helperBefore(units, over)) };
  if (isBe(unit) && unit!.lower !== 'being' && !isBe(units[over - 1]))
    return { from: whole(over), as: aheadOf(units, over) };
  if (unit?.lower === 'ought') return { from: whole(over), as: ['modal'], modality: 'should' };
  if (unit?.lower === 'used' && isNominalBefore(units, over)) return { from: whole(over), as: ['did'] };
  if (/^(?:has|have|had)$/.test(unit?.lower ?? '') && isNominalBefore(units, whole(over)))
    return { from: whole(over), as: [unit!.lower === 'had' ? 'did' : 'modal'], modality: 'must' };
  return { from: to, as: ['to'] };
}

function helperBefore(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (before > 0 && (units[before]!.pos === 'ADV' || /^(?:not|n't)$/.test(units[before]!.lower))) before--;
  return before;
}

/** Is to send: will send. Was to send: would send. */
function aheadOf(units: readonly Unit[], be: number): string[] {
  return auxiliaryOf(units[be]!.lower)?.as === 'was' ? ['modal'] : ['will'];
}

function isNominalBefore(units: readonly Unit[], at: number): boolean {
  return isNominal(units[at - 1]) || units[at - 1]?.pos === 'PRON';
}

/** [Had] Byron said so; never [has] Byron said so; what [did] Byron say? But not: the chairs she [has] Byron made. */
function invertedHelper(units: readonly Unit[], start: number, form: Form): number | null {
  if (form === 's') return null;
  const subject = phraseEndingAt(units, start - 1);
  const helper = subject ? subject.from - 1 : -1;
  const unit = units[helper];
  if (unit?.pos !== 'AUX' || !auxiliaryOf(unit.lower)) return null;
  const before = units[helper - 1];
  const opens =
    !before ||
    /^(?:PUNCT|CCONJ|ADV)$/.test(before.pos) ||
    before.quote >= 0 ||
    /^(?:what|who|whom|which|why|how|when|where|nor|neither|time|account|circumstances)$/.test(before.lower);
  return opens ? helper : null;
}

/** The tanks sent by Oslo; once sent. */
function standsReduced(units: readonly Unit[], at: number): boolean {
  return (
    units[at + 1]?.lower === 'by' ||
    /^(?:when|once|if|unless|until|as|though|although)$/.test(units[at - 1]?.lower ?? '')
  );
}

function polarityOf(units: readonly Unit[], from: number, at: number, inverted: number | null): Polarity {
  // Neither sent tanks nor said so; nor did it; hardly had it said so; never has it.
  const before = (inverted ?? from) - 1;
  const beside = units[before] && denialAt(units, before);
  if (beside && (inverted !== null || /^(?:neither|nor)$/.test(units[before]!.lower))) return beside;
  // Under no circumstances did it say so.
  if (
    inverted !== null &&
    units.slice(Math.max(0, inverted - 3), inverted).some(({ lower }) => lower === 'no')
  )
    return 'denied';
  for (let i = inverted ?? from; i < at; i++) {
    const denial = denialAt(units, i);
    if (denial) return denial;
  }
  return 'affirmed';
}

/** Where the auxiliaries and adverbs of a verb begin: has, in recent days, said; both said. */
export function groupStart(units: readonly Unit[], verb: number): number {
  let start = verb;
  while (start > 0 && isInGroup(units, start - 1)) start--;
  const split = splitBefore(units, verb, start);
  if (split !== null) return groupStart(units, split);
  while (start < verb && units[start]!.pos === 'ADV' && isWhen(units[start]!)) start++;
  return start;
}

/** The helper that other words part from the rest: has [on Friday] said, has [for his part] said, did[, however,] say. */
function splitBefore(units: readonly Unit[], verb: number, start: number): number | null {
  const isHelper = (at: number) => units[at]?.pos === 'AUX';
  const when = skipWhen(units, verb - 1);
  if (when < start - 1 && isHelper(when)) return when;
  const part = [1, 3, 4].map((back) => units[start - back]);
  if (part[0]?.lower === 'part' && part[1]?.lower === 'for' && isHelper(start - 4)) return start - 4;
  if (/^(?:since|long|today|first|again)$/.test(units[start - 1]?.lower ?? '') && isHelper(start - 2))
    return start - 2;
  if (units[start - 1]?.text !== ',') return null;
  for (let at = start - 2; at > 0 && at > start - LONGEST_ASIDE; at--) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(units[at]!.pos) || units[at]!.quote >= 0) return null;
    if (units[at]!.text === ',') return isHelper(at - 1) && !isBe(units[at - 1]) ? at - 1 : null;
  }
  return null;
}

/** In units. */
const LONGEST_ASIDE = 9;

function isInGroup(units: readonly Unit[], at: number): boolean {
  const { pos, lower } = units[at]!;
  // Critics once called it old; but not: it opens once called.
  if (lower === 'once')
    return (
      at > 0 &&
      (isNominal(units[at - 1]) || isInGroup(units, at - 1)) &&
      /^(?:VERB|ADV)$/.test(units[at + 1]?.pos ?? '')
    );
  if (pos === 'ADV') return !/^(?:then|when|where|while|why|how)$/.test(lower);
  if (/^(?:both|all|each)$/.test(lower)) return /^(?:AUX|NOUN|PROPN|PRON)$/.test(units[at - 1]?.pos ?? '');
  if (lower === 'no') return units[at + 1]?.lower === 'longer';
  if (lower === 'neither') return units[at - 1]?.pos === 'AUX';
  // To have said, having said; gets told.
  if (/^(?:gets?|got)$/.test(lower)) return formOf(units[at + 1]!.lower) === 'past';
  return pos === 'AUX' || /^(?:not|n't|never|also|have|having)$/.test(lower);
}

/** "on Tuesday", "earlier this week", "last month": between a subject and its verb. */
export function skipWhen(units: readonly Unit[], at: number): number {
  if (!units[at] || !(isWhen(units[at]!) || isYear(units, at))) return at;
  let before = at;
  while (
    before >= 0 &&
    (isWhen(units[before]!) ||
      /^(?:last|this|next|late|early|on|in|the|same|that|a|just|only)$/.test(units[before]!.lower) ||
      units[before]!.pos === 'NUM')
  )
    before--;
  return before < 0 ? at : before;
}

/** in 2010 */
function isYear(units: readonly Unit[], at: number): boolean {
  return /^[12]\d{3}$/.test(units[at]!.text) && /^(?:in|since|by)$/.test(units[at - 1]?.lower ?? '');
}
