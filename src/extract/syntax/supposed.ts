// Whether a clause tells of something that was not done, and how it tells so.
//
//   If Byron says so: supposed      could have said: possible      nobody said: by its subject      denied that she said

import type { Phrase, Unit } from '../../model/unit.ts';
import { denialAt } from './denials.ts';
import { overGerund, overInfinitive } from './governors.ts';
import { openedAt, overSubject, type Supposition, shown } from './over-clause.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/**
 * Why what a verb tells of was not done; null where it was, for all that its sentence shows.
 *
 * @param subject whose verb it is; null where that is not known
 */
export function suppositionOf(
  units: readonly Unit[],
  group: VerbGroup,
  subject: Phrase | null,
  depth = 0,
): Supposition | null {
  if (depth > DEEPEST) return null;
  return (
    byDenial(units, group) ??
    byQuestion(units, group, subject) ??
    byModality(units, group, subject) ??
    byGovernor(units, group, depth) ??
    (subject && (bySubject(units, subject) ?? byOpener(units, subject.from, group)))
  );
}

const DEEPEST = 3;

function byDenial(units: readonly Unit[], group: VerbGroup): Supposition | null {
  const { polarity, modality, aspect, from, at, inverted } = group;
  if (inverted !== null && units.at(-1)!.text !== '?') {
    const opening = openingDenial(units, inverted);
    // No sooner had she said so than it fell: she did.
    if (opening && aspect === 'perfect' && /^(?:hardly|scarcely|barely|no)$/.test(opening.lower)) return null;
    if (opening) return shown('denied', units.indexOf(opening));
  }
  // She should never have said so: she did.
  if (polarity === 'affirmed' || (modality === 'should' && aspect === 'perfect')) return null;
  const first = Math.max(0, (inverted ?? from) - 1);
  const word = units.findIndex((_, i) => i >= first && i < at && denialAt(units, i));
  return shown(polarity === 'nearly' ? 'failed' : 'denied', word < 0 ? from : word);
}

/** Not once [did she say so]; at no point; nowhere. But: never before [had she said so]. */
function openingDenial(units: readonly Unit[], inverted: number): Unit | undefined {
  const first =
    units.findLastIndex(({ pos, quote }, i) => i < inverted && (pos === 'PUNCT' || quote >= 0)) + 1;
  const isDenial = (unit: Unit, i: number) =>
    denialAt(units, first + i) || /^(?:no|nowhere)$/.test(unit.lower);
  return units.slice(first, inverted).find(isDenial);
}

function byModality(units: readonly Unit[], group: VerbGroup, subject: Phrase | null): Supposition | null {
  const { modality, tense, aspect, from, at, inverted, polarity } = group;
  // I will say this; she should never have said so.
  const isSaidNow = tense === 'future' && subject !== null && units[subject.from]!.lower === 'i';
  if (isSaidNow || (modality === 'should' && aspect === 'perfect' && polarity === 'denied')) return null;
  // She would go on to say so.
  if (modality === 'would' && units[at]!.lower === 'go' && units[at + 1]?.lower === 'on') return null;
  const first = inverted ?? from;
  const helpers = units.slice(from, at);
  const isAround = [...helpers, ...units.slice(at + 1, at + 2)].some(({ lower }) => DID.test(lower));
  // She was to say so; she was later to say so: that she did.
  if (/^(?:was|were)$/.test(units[from]!.lower) && units[at - 1]!.lower === 'to')
    return isAround ? null : shown('expected', from, at);
  if (modality === 'none')
    return tense === 'future' ? shown('expected', first, Math.max(at, first + 1)) : null;
  // He would say only that …; he would later say; he could only say; he had to say.
  const isHabit = /^(?:would|can)$/.test(modality) && aspect !== 'perfect';
  if (isHabit && isAround) return null;
  if (modality === 'must' && tense === 'past' && aspect === 'plain') return null;
  return shown(modality === 'would' ? 'supposed' : 'possible', first, Math.max(at, first + 1));
}

const DID = /^(?:only|later|often|sometimes|then|always|eventually|regularly|subsequently|just)$/;

/** Under a verb, an adjective or a preposition: is expected to say, without saying. */
function byGovernor(units: readonly Unit[], group: VerbGroup, depth: number): Supposition | null {
  if (group.form !== 'to' && group.form !== 'gerund') return null;
  const { from, at } = group;
  const to = units.findIndex(({ lower }, i) => i >= from && i < at && lower === 'to');
  const governor = group.form === 'to' ? overInfinitive(units, to) : overGerund(units, from);
  if (!governor) return null;
  if (governor.how !== 'done') return shown(governor.how, governor.from, governor.at + 1);
  const ruling = verbGroup(units, governor.at);
  // Did not fail to say so: said so.
  return ruling.polarity === 'affirmed' ? suppositionOf(units, ruling, null, depth + 1) : null;
}

/** Nobody said; no minister said; neither Byron nor Poole said; few said. But: No 10 said. */
export function bySubject(units: readonly Unit[], { from }: Phrase): Supposition | null {
  const first = units[from]!.lower;
  const before = units[from - 1]?.lower ?? '';
  // None other than Byron said so.
  if (first === 'none' && units[from + 1]?.lower === 'other') return null;
  if (/^(?:nobody|none|nothing|neither|few)$/.test(first)) return shown('nobody', from);
  const isNumbered = units[from + 1]?.pos === 'NUM' && units[from + 1]!.lower !== 'one';
  if (first === 'no' && !isNumbered) return shown('nobody', from);
  if (before === 'no' && first === 'one') return shown('nobody', from - 1, from + 1);
  if (/^(?:neither|nor|not|no)$/.test(before)) return shown('nobody', from - 1);
  return null;
}

/** If Byron says so; whether on Monday Byron said so; denied that Byron said so; denied Byron said so. */
function byOpener(units: readonly Unit[], subject: number, { tense }: VerbGroup): Supposition | null {
  const governing = overSubject(units, subject);
  if (governing && governing.how !== 'expected') return governing;
  for (let at = subject - 1; at >= 0 && at > subject - NEAR; at--) {
    const { pos, quote } = units[at]!;
    const opened = openedAt(units, at);
    // It stayed shut until Byron said so.
    if (opened) return opened.how === 'expected' && tense === 'past' ? null : opened;
    if (/^(?:PUNCT|VERB|AUX|PRON|SCONJ)$/.test(pos) || quote >= 0) return null;
  }
  return null;
}

/** In units. */
const NEAR = 8;

/** Did Byron say so? Who said so? Had Byron said so, …; should Byron say so, … */
function byQuestion(
  units: readonly Unit[],
  { inverted, at }: VerbGroup,
  subject: Phrase | null,
): Supposition | null {
  const isAsked = units.at(-1)?.text === '?';
  if (inverted !== null && !isAsked) return openedAt(units, inverted);
  if (!isAsked) return null;
  const mark = units.findLastIndex(({ pos, quote }, i) => i < at && (pos === 'PUNCT' || quote >= 0));
  const opens = units[mark + 1]!;
  const isWho = subject !== null && /^(?:who|which|what)$/.test(units[subject.from]!.lower);
  return inverted !== null || isWho || opens.pos === 'AUX' ? shown('asked', units.length - 1) : null;
}
