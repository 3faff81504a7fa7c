// /timeline: what happened when, by date, with the words that carry the date.
//
//   10 May 2024   “… launched a new offensive last Friday …”   reckoned from 15 May 2024, inferred

import { isAbout } from '../src/archive/about/about.ts';
import type { Archive } from '../src/archive/archive.ts';
import { excerptOf, saidAs } from '../src/archive/excerpt.ts';
import { parseQuestion } from '../src/archive/question/question.ts';
import { respellings } from '../src/archive/question/respelled.ts';
import { isDate } from '../src/archive/reading/dated.ts';
import { quoteIn } from '../src/archive/reading/quotes-in.ts';
import { askedBy } from '../src/command/asked.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { emptyArchive, nothingFound } from '../src/command/nothing.ts';
import { given, oldestFirst } from '../src/command/wording.ts';
import { rangeOf } from '../src/extract/times/range.ts';
import type { Excerpt } from '../src/model/answer.ts';
import type { Reading } from '../src/model/reading.ts';
import { contains, type Span } from '../src/model/span.ts';
import type { Timex } from '../src/model/timex.ts';
import { UserError } from '../src/model/user-error.ts';
import { remember } from '../src/text/remember.ts';
import { within } from '../src/text/within.ts';

/** A time in a sentence, with the first and last day that it may mean. */
interface Dated {
  readonly reading: Reading;
  readonly timex: Timex;
  readonly sentence: Span;
  readonly from: string;
  readonly to: string;
}

export default defineCommand({
  name: 'timeline',
  description: 'What happened when: excerpts that carry a time, by date',
  options: {
    about: { type: 'text', description: 'Only what is about this', maxLength: 200 },
    from: { type: 'date', edge: 'first', description: 'The first day, month or year, such as 2024-05-10' },
    to: { type: 'date', edge: 'last', description: 'The last day, month or year, such as 2024-05-15' },
    limit: limitOption,
  },
  run(options, archive) {
    const { about, from, to, limit = 50 } = options;
    const asked = { command: 'timeline', options: given(options) };
    if (from && to && from > to)
      throw new UserError(`“from” (${from}) is after “to” (${to}). Give the earlier day as “from”.`);
    const nothing = emptyArchive(asked, archive);
    if (nothing) return nothing;
    const topic = about ? parseQuestion(about, archive) : null;
    const all = datedIn(archive).filter(
      ({ reading, sentence }) => !topic || isAbout(topic, reading, sentence),
    );
    const found = inOrder(
      all.filter((one) => (!from || one.to >= from) && (!to || one.from <= to)),
      from,
    );
    if (found.length === 0) return nothingFound(asked, headlineForNone(options), nearest(all, from, to));
    const excerpts = found.slice(0, limit).map(toExcerpt);
    const more = found.length > excerpts.length ? `, the first ${excerpts.length} of ${found.length}` : '';
    const headline = `${found.length === 1 ? 'One dated excerpt' : `${found.length} dated excerpts`}${about ? ` about “${about}”` : ''}${oldestFirst(found.length)}${more}`;
    const remarks = topic ? respellings(topic, excerpts) : [];
    return { ...asked, status: 'answered', headline, remarks, excerpts, nearest: [] };
  },
  asked({ text }) {
    const options = askedBy(questions, text);
    const on = options?.['on'];
    return on === undefined ? options : { from: on, to: on };
  },
});

/** Every sentence that carries a date, once for each date. */
const datedIn: (archive: Archive) => readonly Dated[] = remember(({ readings }) =>
  readings.flatMap((reading) => {
    const seen = new Set<string>();
    return reading.timexes.flatMap((timex) => {
      const range = rangeOf(timex.value);
      // Page furniture has no sentences: a bare dateline dates the page, not what it tells.
      const [sentence] = within(reading.prose.sentences, timex);
      const key = `${sentence?.start} ${timex.value}`;
      if (!range || !sentence || seen.has(key) || !isDate(reading, timex)) return [];
      seen.add(key);
      return [{ reading, timex, sentence, ...range }];
    });
  }),
);

function toExcerpt({ reading, timex }: Dated): Excerpt {
  const quote = quoteIn(reading, timex);
  const said = quote?.content.some((part) => contains(part, timex)) ? saidAs(reading, quote) : {};
  return excerptOf(reading, timex, { when: timex, marks: [timex], ...said });
}

/** By the first day, days before the month they are in; what began before the days asked for counts from their first. */
function inOrder(items: readonly Dated[], from = ''): Dated[] {
  const first = (one: Dated) => (one.from < from ? from : one.from);
  return [...items].sort((a, b) => compare(first(a), first(b)) || compare(a.to, b.to));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last one before the days asked for and the first after. */
function nearest(all: readonly Dated[], from: string | undefined, to: string | undefined): Excerpt[] {
  const ordered = inOrder(all);
  const before = from ? ordered.filter((one) => one.to < from).at(-1) : undefined;
  const after = to ? ordered.find((one) => one.from > to) : undefined;
  return [before, after].flatMap((one) => (one ? [toExcerpt(one)] : []));
}

function headlineForNone({ about, from, to }: { about?: string; from?: string; to?: string }): string {
  const when = from && to ? ` from ${from} to ${to}` : from ? ` from ${from} on` : to ? ` up to ${to}` : '';
  return `The coverage dates nothing${about ? ` about “${about}”` : ''}${when}`;
}

const DATE =
  '(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december).{2,20}?';

/** Plain questions that this command answers. */
const questions: readonly RegExp[] = [
  /\b(?:timeline|chronology|sequence of events|key dates)\b (?:of|for|on|about|around) (?:the )?(?<about>.+)$/i,
  /^(?:give me |show me |what(?:’|')?s |what is )?(?:an? |the )?(?<about>.{3,60}?) (?:timeline|chronology)$/i,
  new RegExp(`^what happened (?:between|from) (?<from>${DATE}) (?:and|to|until) (?<to>${DATE})$`, 'i'),
  new RegExp(`^what happened (?:on|in) (?<on>${DATE})$`, 'i'),
  /^(?:timeline|chronology)\b[:,\s-]+(?<about>.+)$/i,
  /^(?:timeline|chronology)$/i,
];
