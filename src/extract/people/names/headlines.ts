// Names in headlines that write every word with a capital: a verb or a thing beside a name looks like part of it.
//
//   Ada Byron Seeks Bridge     …Byron said…        → Ada Byron
//   Byron Speech Today         …Ada Byron said…    → Byron
//   Bridge Problem             neither             → no name

import type { Unit } from '../../../model/unit.ts';
import type { Named } from './names.ts';
import type { Read } from './read.ts';

/** The sentences with the names in such headlines cut to what the rest of the text knows. */
export function mendHeadlines(sentences: readonly Read[]): Read[] {
  const isHeadline = sentences.map(({ units, paragraph }) => inCapitals(units, paragraph === 0));
  if (!isHeadline.includes(true)) return [...sentences];
  const elsewhere = sentences.flatMap(({ named }, i) => (isHeadline[i] ? [] : named));
  const full = new Set(elsewhere.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts.join(' ')));
  const last = new Set(elsewhere.map(({ parts }) => parts.at(-1)!));
  const ofFull = new Set(elsewhere.flatMap(({ parts }) => (parts.length > 1 ? [parts.at(-1)!] : [])));
  return sentences.map((sentence, i) => {
    if (!isHeadline[i]) return sentence;
    // A sentence of names at the top looks like a headline: “Harbour Lines CEO Ada Byron left.”
    const isSure = !hasStop(sentence.units);
    const named = sentence.named.flatMap(
      (name) => mended(name, sentence.units, full, last, ofFull) ?? (isSure ? [] : [name]),
    );
    return { ...sentence, named };
  });
}

/** A line of some words, nearly all of them with a capital and not all in capitals, and no full stop, but at the top. */
function inCapitals(units: readonly Unit[], isTop: boolean): boolean {
  if (units.length > LONGEST || (!isTop && hasStop(units))) return false;
  const words = units.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  // Judge Ada Byron intervened; Press briefing by Ada Byron: such headlines write only little words small.
  if (words.some(({ pos, text }) => /^(?:VERB|NOUN|ADJ)$/.test(pos) && /^\p{Ll}/u.test(text))) return false;
  const capital = words.filter(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text));
  return words.length >= FEWEST && capital.length >= words.length * 0.8;
}

function hasStop(units: readonly Unit[]): boolean {
  return /^[.!?:]$/.test(units.at(-1)?.text ?? '');
}

/** In units. */
const LONGEST = 30;
/** In words of four letters or more: fewer are as likely a name and what somebody is. */
const FEWEST = 4;

function mended(
  name: Named,
  units: readonly Unit[],
  full: ReadonlySet<string>,
  last: ReadonlySet<string>,
  ofFull: ReadonlySet<string>,
): Named | null {
  const { parts } = name;
  if (parts.length < 2 || full.has(parts.join(' '))) return name;
  for (let from = 0; from < parts.length - 1; from++)
    for (let to = parts.length; to > from + 1; to--)
      if (full.has(parts.slice(from, to).join(' '))) return cut(name, units, from, to);
  const surname = parts.findLastIndex((part, i) => i > 0 && last.has(part));
  // Who is named in full elsewhere has another forename: “Farmer Meets Byron”.
  if (surname > 0) return cut(name, units, ofFull.has(parts[surname]!) ? surname : 0, surname + 1);
  return last.has(parts[0]!) ? cut(name, units, 0, 1) : null;
}

/** The name from one of its parts up to and not including another. */
function cut(name: Named, units: readonly Unit[], from: number, to: number): Named {
  const inside = units.filter(({ start, end }) => start >= name.name.start && end <= name.name.end);
  const part = (at: number) => inside.find(({ lower }) => lower === name.parts[at]) ?? inside[0]!;
  const [start, end] = [part(from).start, part(to - 1).end];
  const isWhole = from === 0;
  return {
    ...name,
    name: { start, end },
    span: { start: isWhole ? name.span.start : start, end },
    parts: name.parts.slice(from, to),
    ...(isWhole ? {} : { title: null, role: null, alias: null }),
  };
}
