// A paragraph as lines, so that a clause can be read across what is quoted in it.
//
//   “The bridge is sound. It will hold,” said Ada Byron.   is one line:  [quote] said Ada Byron .
//
// A quotation is one unit: a full stop inside it ends no line.

import type { SentenceUnits, Unit } from '../../../model/unit.ts';
import type { Quoted } from '../../../text/marks/marks.ts';
import { afterHearer } from '../../syntax/adjuncts.ts';
import { quoteUnit } from '../../syntax/quote-unit.ts';
import { isWhen } from '../../syntax/when.ts';
import { cueOf } from '../../words/cues.ts';

export interface Line {
  readonly paragraph: number;
  readonly units: readonly Unit[];
}

/** A longer sentence is read in parts, so that no rule looks farther than this many units. */
const LONGEST_LINE = 300;

/**
 * The lines of a text in reading order.
 *
 * @param sentences their units, in reading order
 * @param quoted what stands in quotation marks
 */
export function linesOf(
  text: string,
  sentences: readonly SentenceUnits[],
  quoted: readonly Quoted[],
): Line[] {
  const lines: Line[] = [];
  let next = 0;
  let units: Unit[] = [];
  let starts = new Set<Unit>();
  sentences.forEach((sentence, i) => {
    sentence.units.forEach((unit, at) => {
      while (next < quoted.length && quoted[next]!.end <= unit.start) next++;
      const inside = quoted[next];
      if (inside && inside.start < unit.end) {
        if (units.at(-1)?.quote !== next) units.push(quoteUnit(text, inside, next));
        return;
      }
      units.push(unit);
      if (at === 0) starts.add(unit);
    });
    const { paragraph } = sentence;
    if (sentences[i + 1]?.paragraph === paragraph) return;
    lines.push(...split(units, starts).map((part) => ({ paragraph, units: part })));
    units = [];
    starts = new Set();
  });
  return lines;
}

function split(units: readonly Unit[], starts: ReadonlySet<Unit>): Unit[][] {
  const lines: Unit[][] = [];
  units.forEach((unit, i) => {
    const line = lines.at(-1);
    if (!line || line.length >= LONGEST_LINE || isBreak(units, i, starts)) lines.push([unit]);
    else line.push(unit);
  });
  return lines;
}

function isBreak(units: readonly Unit[], i: number, starts: ReadonlySet<Unit>): boolean {
  const before = units[i - 1]!;
  const unit = units[i]!;
  if (before.quote < 0)
    return unit.quote < 0
      ? starts.has(unit) && !/^[\p{Ll})\],;]/u.test(unit.text)
      : /^[.!?…]+$/.test(before.text);
  const last = before.text.at(-1)!;
  if (!/[.!?…]/.test(last)) return false;
  if (unit.quote >= 0) return true;
  if (!/^[\p{Lu}\p{N}]/u.test(unit.text)) return false;
  // Ada Byron said: “Never!” Poole agreed. What comes before the words has said whose they are.
  const lead = units[i - 2];
  // Ada Byron called it “sound.” Poole agreed: so has the sentence that the words end.
  if (lead && lead.pos !== 'PUNCT' && lead.quote < 0 && /^\p{Ll}/u.test(before.text)) return true;
  return /^[,:]$/.test(lead?.text ?? '') || !isAttribution(units, i, last === '.');
}

/** “Never!” Ada Byron said: a name and a word of saying, and then the sentence ends. */
function isAttribution(units: readonly Unit[], from: number, strict: boolean): boolean {
  // “Is it on?” With those words Ada Byron left.
  if (/^with th[eo]se words$/.test([0, 1, 2].map((i) => units[from + i]?.lower).join(' '))) return true;
  for (let i = from; i < Math.min(units.length, from + 7); i++) {
    const unit = units[i]!;
    if (unit.text === ',' && i > from) return isAfterAside(units, i);
    // “What next?” I asked.
    const isOwn = i === from && /^(?:i|we)$/.test(unit.lower);
    if (unit.pos === 'PUNCT' || unit.quote >= 0 || (unit.pos === 'PRON' && !isOwn)) return false;
    // “It is sound.” Byron was not asked.
    if (strict && unit.pos === 'AUX') return false;
    if (i > from && cueOf(unit)) return strict ? (units[i + 1]?.text ?? '.') === '.' : isDone(units, i);
  }
  return false;
}

/** “Never!” Byron said. — “Why?” Byron asked him on Monday; but: “Why?” Byron asked him to stay. */
function isDone(units: readonly Unit[], cue: number): boolean {
  const takesHearer = cueOf(units[cue]!)!.cues.some(({ takes }) => takes.has('hearer'));
  const next = units[takesHearer ? afterHearer(units, cue + 1) : cue + 1];
  return !next || /^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next.pos) || isWhen(next);
}

/** “Never!” Byron's niece, Cllr. Ann “Nan” Poole (North), shouted to the crowd. */
function isAfterAside(units: readonly Unit[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(units.length - 1, comma + 20); i++) {
    const { text, pos } = units[i]!;
    if (text === ',' && cueOf(units[i + 1]!)) return true;
    if (pos === 'VERB' || pos === 'AUX' || /^[.;:]$/.test(text)) return false;
  }
  return false;
}
