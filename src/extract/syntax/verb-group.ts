// A verb with its helpers: where the group begins, and what it says of when and whether.
//
//   Byron on Tuesday has, in recent days, not been told      has been past → past, perfect, passive; denied
//         └ when ──┘ └────────── group ───────────┘

import type { Unit } from '../../model/unit.ts';
import { type Form, formOf, isOwnPast } from '../words/inflect.ts';
import { auxiliaryOf, type Modality, takesBase } from './auxiliaries.ts';
import { denialAt, type Polarity } from './denials.ts';
import { groupStart } from './group-start.ts';
import { overTo } from './infinitive.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { formRow } from './verb-forms.ts';

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
  readonly modality: Modality;
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
  const isBase = form === 'base' || form === 's' || (form === 'past' && isOwnPast(units[at]!.lower));
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
  const named = helpers.map((as, i) => (as === 'has' && takesBase(helpers[i - 1]) ? 'have' : as));
  const last = named.at(-1);
  if (takesBase(last)) return [...named, 'base'];
  return [...named, form === 'base' && /^(?:has|had|have|having)$/.test(last ?? '') ? 'past' : form];
}

interface Helper {
  readonly as: string;
  readonly modality?: Modality | undefined;
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
  const ahead = inverted === null ? [] : units.slice(Math.max(0, inverted - 3), inverted);
  if (ahead.some(({ lower }) => lower === 'no')) return 'denied';
  for (let i = inverted ?? from; i < at; i++) {
    const denial = denialAt(units, i);
    if (denial) return denial;
  }
  return 'affirmed';
}
