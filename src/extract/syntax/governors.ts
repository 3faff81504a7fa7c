// What stands over a verb with “to” or in -ing, and whether under it the thing is done.
//
//   Byron went on to say …: done      Byron is expected to say …: to come      left without saying …: not done

import type { UnsaidReason } from '../../model/quote.ts';
import type { Phrase, Unit } from '../../model/unit.ts';
import { listedWord, readWordList } from '../../text/word-list.ts';
import { z } from '../../text/zod.ts';
import { formsOf } from '../words/inflect.ts';
import { standsOver } from './adjuncts.ts';
import { isBe } from './auxiliaries.ts';
import { groupStart } from './group-start.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { verbGroup } from './verb-group.ts';
import { isDeterminer } from './word-kinds.ts';

export type How = UnsaidReason;

/** `claim`: a noun for what may be so: “rejected the claim that …”. */
const frames = ['to', 'ing', 'that', 'claim'] as const;
type Frame = (typeof frames)[number];

const entry = listedWord.extend({
  over: z.array(z.enum(frames)).min(1),
  how: z.enum([
    ...(['done', 'denied', 'supposed', 'asked', 'expected'] as const),
    ...(['wished', 'possible', 'failed', 'pretended'] as const),
  ]),
  /** What kind of word it is, if no verb. */
  of: z.enum(['adjective', 'other']).optional(),
  /** Whether it is so only under “would”: who likes to say so does say it. */
  would: z.boolean().default(false),
});
type Entry = z.infer<typeof entry>;

const byForm = new Map<string, Entry>(
  readWordList(new URL('governors.jsonl', import.meta.url), entry).flatMap((read) =>
    read.of
      ? [[read.word, read] as const]
      : [...formsOf(read.word).keys()].map((form) => [form, read] as const),
  ),
);

export interface Governor {
  /** Its own unit. */
  readonly at: number;
  /** Where its group begins: its subject stands before. */
  readonly from: number;
  readonly how: How | 'done';
  /** Whom it is asked or wanted of: “they want [Byron] to say so”. */
  readonly object: Phrase | null;
}

/** What rules “to” at a unit; null where nothing does that tells of somebody: as if to say. */
export function overInfinitive(units: readonly Unit[], to: number): Governor | null {
  const object = phraseEndingAt(units, to - 1);
  for (const before of object && object.from > 0 ? [to, object.from] : [to])
    for (let at = before - 1; at >= 0 && at >= before - NEAR; at--) {
      const governor = governorAt(units, at, 'to');
      if (!governor) continue;
      const isOf = object && at < object.from && !/^(?:done|failed)$/.test(governor.how);
      return { ...governor, object: isOf ? object : null };
    }
  return written(units, to);
}

/** What rules a verb in -ing that begins at a unit; null for “after saying so”. */
export function overGerund(units: readonly Unit[], ing: number): Governor | null {
  const link = units[ing - 1]?.lower;
  const at = /^(?:of|than)$/.test(link ?? '') ? ing - 2 : ing - 1;
  const near = governorAt(units, at, 'ing');
  if (near) return near;
  // Denied on Monday, in a letter, saying so.
  for (let verb = at - 1; verb >= 0 && verb > at - FARTHEST; verb--) {
    const far = units[verb]!.pos === 'VERB' ? governorAt(units, verb, 'ing') : null;
    if (far) return standsOver(units, verb, ing, true) ? far : null;
  }
  return null;
}

/** What the word at a unit makes of a clause behind it: denied (that), doubts. Nobody denies that she said so: she did. */
export function overClause(units: readonly Unit[], at: number): Governor | null {
  const governor = governorAt(units, at, 'that');
  const subject = units[(governor?.from ?? 0) - 1]?.lower ?? '';
  return governor && /^(?:nobody|none|few|one)$/.test(subject) ? { ...governor, how: 'done' } : governor;
}

/** Whether a form of a verb says of a clause, or of a claim, that it is not so: denied, doubts; rejected the claim. */
export function deniesClause(form: string, frame: 'that' | 'claim' = 'that'): boolean {
  const read = byForm.get(form);
  return read?.how === 'denied' && read.over.includes(frame);
}

/** In units. */
const NEAR = 3;

/** Byron is understood to have said: who is told of is who said it. */
const RAISED = /^(?:understood|believed|reported|rumou?red|said|thought|known|alleged|claimed|supposed)$/;

function governorAt(units: readonly Unit[], at: number, frame: Frame): Governor | null {
  const unit = units[at];
  if (!unit || unit.quote >= 0) return null;
  const isRaised = frame === 'to' && RAISED.test(unit.lower) && isBe(units[at - 1]);
  const read = byForm.get(unit.lower);
  if (!isRaised && !(read?.over.includes(frame) && standsAs(units, at, read))) return null;
  // Did not shrink from saying so: it is the verb before that is denied.
  const { polarity, modality } = verbGroup(units, unit.lower === 'from' && at > 0 ? at - 1 : at);
  const how = isRaised || (read!.would && modality !== 'would') ? 'done' : read!.how;
  return {
    at,
    from: groupStart(units, at),
    how: polarity === 'affirmed' ? how : (UNDER_DENIAL[how] ?? 'denied'),
    object: null,
  };
}

/** Did not fail to say so: said it. Does not deny that she said so: she may have. */
const UNDER_DENIAL: Partial<Record<How | 'done', How | 'done'>> = { failed: 'done', denied: 'possible' };

function standsAs(units: readonly Unit[], at: number, { of }: Entry): boolean {
  if (of === 'other') return true;
  const [before, unit] = [units[at - 1], units[at]!];
  // Voters are more likely to say: they do.
  if (of === 'adjective')
    return !isDeterminer(before ?? unit) && !/^(?:more|less|most)$/.test(before?.lower ?? '');
  if (unit.pos === 'VERB') return true;
  // The tagger takes some for nouns and adjectives: Byron plans to say, Byron pretended that.
  return /^(?:PROPN|PRON|PUNCT)$/.test(before?.pos ?? '') && /^(?:NOUN|ADJ)$/.test(unit.pos);
}

/** Byron wrote to the Leeds Echo [to complain]; rang the station [to say]. */
function written(units: readonly Unit[], infinitive: number): Governor | null {
  for (let at = infinitive - 1; at > 0 && at >= infinitive - FARTHEST; at--) {
    const { pos, lower, quote } = units[at]!;
    if (pos === 'PUNCT' || pos === 'AUX' || quote >= 0) return null;
    if (pos !== 'VERB') continue;
    return WRITTEN.test(lower) ? { at, from: groupStart(units, at), how: 'done', object: null } : null;
  }
  return null;
}

/** In units. */
const FARTHEST = 10;

const WRITTEN =
  /^(?:wrote|writes|written|rang|rings|phoned|phones|emailed|emails|texted|texts|stood|stands|rose)$/;
