// A verb of speech with whoever does it.
//
//   Byron had already told the council      said Ada Byron      …, adding that      was told by Byron
//   who   └── cue ──┘                       └cue who            └ who spoke before

import type { Phrase, Unit } from '../../../model/unit.ts';
import type { Subject } from '../../syntax/clause.ts';
import { overInfinitive } from '../../syntax/governors.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { subjectAfter } from '../../syntax/inverted.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { subjectOf } from '../../syntax/subject.ts';
import { suppositionOf } from '../../syntax/supposed.ts';
import { type VerbGroup, verbGroup } from '../../syntax/verb-group.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import type { Cue } from '../../words/cues.ts';
import type { Form } from '../../words/inflect.ts';
import { isHearer } from '../../words/pronouns.ts';
import { opensAdverbial, takesParticiple } from '../../words/subordinators.ts';
import type { Act } from '../draft/act.ts';
import { isTitleCase } from '../marks/names-in-marks.ts';
import { movedBy, writerOf } from './metonymy.ts';
import { isParticiple, subjectOfParticiple } from './participles.ts';
import { agentAt, isNicknaming, passive } from './passive.ts';
import { verbAt } from './verbs.ts';

/** The act of the verb of speech at `at`, if there is one that somebody does. `previous` is the act before it in the line. */
export function speech(
  units: readonly Unit[],
  at: number,
  previous: Act | undefined,
  isMarked: boolean,
): Act | null {
  const verb = verbAt(units, at, isMarked);
  const act = verb && actOf(units, at, verb, previous);
  if (!act) return null;
  const group = groupOf(units, at, verb);
  const subject = act.side === 'before' && act.rule !== 'relative' ? act.subject : null;
  const supposed = suppositionOf(units, group, subject);
  if (!supposed || verb.cue.word === '*') return act;
  // Does not think that …, does not praise it: nothing is told of as said. May think that …, should praise it: as before.
  const isSaying = !verb.cue.thought && (verb.cue.takes.has('clause') || verb.cue.takes.has('marks'));
  if (isSaying) return { ...act, supposed };
  return supposed.how === 'denied' && group.polarity === 'denied' ? null : act;
}

function actOf(
  units: readonly Unit[],
  at: number,
  { cue, form }: { readonly cue: Cue; readonly form: Form },
  previous: Act | undefined,
): Act | null {
  const to = at + (cue.particle ? 2 : 1);
  const from = groupStart(units, at);
  const group = units.slice(from, at).map(({ lower }) => lower);
  if (form === 'past' && group.some((word) => BE.has(word))) return passive(units, from, to, cue);
  // A plan described by critics as “mad”: without “that is”.
  const agent = agentAt(units, to);
  // Not: a letter, seen by the Gazette, says …
  const isReduced =
    (agent !== null && !cue.thought && units[agent.to]?.text !== ',') ||
    (cue.takes.has('judge') && isSetBeside(units, at));
  if (form === 'past' && group.length === 0 && isReduced) {
    const act = passive(units, from, to, cue);
    if (act?.subject) return act;
  }
  if (form === 'past' && takesParticiple(units[from - 1]?.lower)) return null;
  const participle = form === 'ing' && !group.some((word) => BE.has(word) || SHORT_BE.has(word));
  const base = { cue, from, to, participle };
  if (participle) {
    if (!isParticiple(units, from, to, cue)) return null;
    const found = subjectOfParticiple(units, from);
    const ofOwn = found && units[found.phrase.from - 1]?.lower === 'with';
    return (
      found && {
        ...base,
        ...(ofOwn || found.rule === 'subject' ? { subject: found.phrase } : shared(units, found, previous)),
        side: 'before',
        own: false,
        rule: 'participle',
      }
    );
  }
  if (cue.word === 'call' && isNamed(units, from, to)) return null;
  const inverted = subjectAfter(units, from, to, cue);
  if (inverted) return { ...base, subject: inverted, side: 'after', own: true, rule: 'cue-subject' };
  const start = startOf(units, groupOf(units, at, { cue, form }), from);
  if (start === null) return null;
  const found = subjectOf(units, start) ?? alsoOf(previous, units[start - 1]);
  if (!found) return null;
  // A picture of it, posted with the words “…”: nobody is named who posted it.
  const isSetOff = units[from - 1]?.text === ',' && isNominal(units[from - 2]);
  if (
    found.rule === 'same-subject' &&
    isSetOff &&
    PUBLISHED.test(units[at]!.lower) &&
    units[to]?.pos === 'ADP'
  )
    return null;
  // It had been inspected and judged “sound”: still passive.
  if (found.rule === 'same-subject' && form === 'past' && goesOnPassive(units, from))
    return passive(units, from, to, cue);
  // “The Pit”, as miners call it.
  const isAs = units[found.phrase.from - 1]?.lower === 'as';
  const isHabit = form !== 'past' || NICKNAMES.test(cue.word);
  if (
    isHabit &&
    (isAs || isBeforeName(units, to) || NICKNAMES.test(cue.word)) &&
    isNicknaming(units, cue, found.phrase)
  )
    return null;
  const own = found.rule === 'subject' || found.rule === 'apposition';
  const nearest = found.rule === 'same-subject' ? shared(units, found, previous).subject : found.phrase;
  const subject = writerOf(units, nearest) ?? movedBy(units, cue, to, nearest) ?? nearest;
  return { ...base, from: start, subject, side: 'before', own, rule: found.rule };
}

/** Of a verb that is in no list its own end tells the form. */
function groupOf(units: readonly Unit[], at: number, { cue, form }: { cue: Cue; form: Form }): VerbGroup {
  return verbGroup(units, at, cue.word === '*' ? undefined : form);
}

/** Where the group begins that has the subject: [went on] to say, [is] to say. */
function startOf(units: readonly Unit[], group: VerbGroup, from: number): number | null {
  if (units[from - 1]?.lower !== 'to') return from;
  if (group.form === 'finite') return group.from;
  const governor = overInfinitive(units, from - 1);
  // They asked Byron to say so: Byron's saying, and what they ask for.
  return governor && !governor.object ? governor.from : null;
}

/** Which staff refer to as “Old Gus”. */
function isBeforeName(units: readonly Unit[], to: number): boolean {
  const quote = units[to]?.lower === 'as' ? to + 1 : to;
  return (units[quote]?.quote ?? -1) >= 0 && isTitleCase(units[quote]!.text.replace(/ \W$/, ''));
}

/** Poole, called “a saint” by friends, …; a plan called “mad” by critics. */
function isSetBeside(units: readonly Unit[], verb: number): boolean {
  const quote = units[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1;
  return (units[quote]?.quote ?? -1) >= 0 && units[quote + 1]?.lower === 'by';
}

/** The owners call it “mad” and insist …: the tagger took “call” for a noun. */
function alsoOf(previous: Act | undefined, before: Unit | undefined): Subject | null {
  const goesOn = before !== undefined && /^(?:and|but)$/.test(before.lower);
  return goesOn && previous?.subject && previous.side === 'before'
    ? { phrase: previous.subject, rule: 'same-subject' }
    : null;
}

/** Whether the verb before “and” is passive: had been inspected and … */
function goesOnPassive(units: readonly Unit[], from: number): boolean {
  if (units[from - 1]?.lower !== 'and') return false;
  // It had been held, and she assured him that …: with somebody to hear it, it is not passive.
  const hearer = isHearer(units[from + 1]?.lower) ? from + 2 : phraseFrom(units, from + 1)?.to;
  if (hearer && units[hearer]?.lower === 'that') return false;
  for (let at = from - 2; at > Math.max(0, from - 12); at--) {
    if (units[at]!.pos === 'PUNCT') return false;
    if (units[at]!.pos === 'VERB') return BE.has(units[at - 1]!.lower) && !/ing$/.test(units[at]!.lower);
  }
  return false;
}

/** A user called Byron asked …: it is only the name. */
function isNamed(units: readonly Unit[], from: number, to: number): boolean {
  const [before, name, verb] = [units[from - 1], units[to], units[to + 1]];
  return before?.pos === 'NOUN' && name?.pos === 'PROPN' && verb?.pos === 'VERB';
}

const NICKNAMES = /^(?:nickname|christen)$/;
const PUBLISHED = /^(?:posted|tweeted|written|shared|published|issued|read)$/;

const BE = new Set(['be', 'is', 'was', 'were', 'been', 'are', 'being', "'re", "'m", 'am']);
/** Also short for "has": only a form in -ing tells. */
const SHORT_BE = new Set(["'s"]);

/**
 * One who has just been said to speak goes on speaking: in "Byron said the tests were old, adding …" it is
 * not the tests that add. Unless a clause beside that one begins in between.
 */
function shared(units: readonly Unit[], { phrase }: Subject, previous: Act | undefined): { subject: Phrase } {
  // When Byron mentioned it, Lovelace laughed and said: the clause is another's.
  const isOthers =
    units[phrase.from - 1]?.text === ',' && opensAdverbial(units[(previous?.subject?.from ?? 0) - 1]?.lower);
  // Byron said his side lost but refused to blame him: who refused is found already.
  const isBetween = previous?.rule === 'same-subject' && phrase.to <= previous.from;
  const isBefore = previous !== undefined && previous.to <= phrase.from && !isOthers;
  const speaks = previous?.subject && previous.side === 'before' && (isBetween || isBefore);
  return { subject: speaks ? previous.subject! : phrase };
}
