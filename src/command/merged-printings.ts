// Lists a saying once, however many documents print it, and says where the printings differ.
//
//   Gazette  “The bridge is sound and it will hold,” she said.     shown: in part also in The Mail; otherwise in The Post: …
//   Mail     “The bridge is sound,” she said.                      not again: the Gazette has all of it
//   Post     “The bridge is sound and will hold,” she said.        shown: its words are others

import type { Archive } from '../archive/archive.ts';
import { type Alignment, align, comparedWords, type Step, type Word } from '../archive/sayings/align.ts';
import { CLOSE } from '../archive/sayings/same-saying.ts';
import { type KnownSpeaker, type Said, speakersWhoSaid } from '../archive/speakers/speakers.ts';
import { textOf } from '../model/span.ts';
import { howOtherwise, placeOf } from './printed-elsewhere.ts';

/**
 * Quotes in the order given, without those that an earlier one of another document has word for word.
 *
 * @param said the oldest first
 * @returns each with notes on where else its words are printed
 */
export function mergedPrintings(
  said: readonly Said[],
  archive: Archive,
): { readonly one: Said; readonly notes: readonly string[] }[] {
  const shown: Shown[] = [];
  const byRun = new Map<string, Shown[]>();
  for (const one of said) {
    const words = one.quote.pieces.flatMap((piece) =>
      comparedWords(textOf(one.reading.document.body, piece), piece.start),
    );
    const runs = words.length < FEWEST ? [] : runsOf(words, speakersWhoSaid(one.quote, archive));
    const alike = runs.flatMap((run) => byRun.get(run) ?? []);
    const earlier = likeliest(alike.filter((other) => other.one.reading !== one.reading));
    const printing = earlier ? printingOf(earlier, words) : null;
    if (earlier && printing) earlier.printings.push({ ...printing, reading: one.reading });
    if (printing?.alignment.exact) continue;
    const entry = { one, words, printings: [] };
    shown.push(entry);
    for (const run of runs) enter(byRun, run, entry);
  }
  return shown.map(({ one, printings }) => ({ one, notes: notesOn(printings) }));
}

interface Shown {
  readonly one: Said;
  readonly words: readonly Word[];
  readonly printings: Printing[];
}

/** Earlier words laid over later ones. */
interface Printing {
  readonly alignment: Alignment;
  readonly isWhole: boolean;
  readonly reading: Said['reading'];
}

/** In words: two reports may well have the same four of somebody. */
const FEWEST = 5;

/** As many that differ are told; the excerpt of that printing follows. */
const MOST = 3;

function notesOn(printings: readonly Printing[]): string[] {
  const same = printings.filter(({ alignment }) => alignment.exact);
  const list = (some: readonly Printing[]) => [...new Set(some.map(placeOf))].join('; ');
  const [whole, part] = [same.filter(({ isWhole }) => isWhole), same.filter(({ isWhole }) => !isWhole)];
  return [
    ...(whole.length > 0 ? [`word for word also in ${list(whole)}`] : []),
    ...(part.length > 0 ? [`in part also in ${list(part)}`] : []),
    ...printings
      .filter(({ alignment }) => !alignment.exact)
      .slice(0, MOST)
      .map((one) => `otherwise in ${placeOf(one)}: ${howOtherwise(one)}`),
  ];
}

/** Of each report the first with these words: who says a thing twice in one report is quoted twice. */
function enter(byRun: Map<string, Shown[]>, run: string, entry: Shown): void {
  const known = byRun.get(run) ?? [];
  if (known.length >= MOST_ALIKE || known.some(({ one }) => one.reading === entry.one.reading)) return;
  byRun.set(run, [...known, entry]);
}

/** Stock phrases stand in many sayings; more are not compared. */
const MOST_ALIKE = 8;

/** How later words print the earlier; null where they say more, or something else. */
function printingOf(earlier: Shown, words: readonly Word[]): Omit<Printing, 'reading'> | null {
  const alignment = align(earlier.words, words);
  const steps = stretchMet(alignment?.steps ?? []);
  const printed = steps.filter(({ printed }) => printed);
  const met = printed.filter(({ asked }) => asked);
  const share = weightOf(met) / weightOf(words.map((word) => ({ printed: word })));
  if (!alignment || printed.length < words.length || share < CLOSE) return null;
  const exact = steps.every(({ same }) => same);
  return { alignment: { ...alignment, steps, exact }, isWhole: steps.length === alignment.steps.length };
}

/** Without the earlier words before the first and after the last that were met. */
function stretchMet(steps: readonly Step[]): Step[] {
  return steps.slice(
    steps.findIndex(({ printed }) => printed),
    steps.findLastIndex(({ printed }) => printed) + 1,
  );
}

function weightOf(words: readonly Pick<Step, 'printed'>[]): number {
  return words.reduce((sum, { printed }) => sum + (printed?.weight ?? 0), 0);
}

/** Every three words that stand side by side, for each who says them: printings of one saying share some. */
function runsOf(words: readonly Word[], speakers: readonly KnownSpeaker[]): string[] {
  const runs = words.slice(2).map((word, i) => `${words[i]!.form} ${words[i + 1]!.form} ${word.form}`);
  return speakers.flatMap(({ name, role }) => runs.map((run) => `${name} ${role} ${run}`));
}

/** The one that stands in a list most often, the first of equals. */
function likeliest(found: readonly Shown[]): Shown | undefined {
  const counts = new Map<Shown, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
