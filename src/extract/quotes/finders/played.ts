// Finder: what a programme plays: announced in one paragraph, and spoken in the next, without marks.
//
//   Here is what she told me.
//
//   I was at the pier. We saw it fall.        a direct quote
//
//   That was Ada Byron.                       hers

import type { Phrase, Unit } from '../../../model/unit.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { groupStart } from '../../syntax/group-start.ts';
import { mainSubject } from '../../syntax/main-subject.ts';
import { phraseEndingAt, phraseFrom } from '../../syntax/noun-phrases.ts';
import { subjectOf } from '../../syntax/subject.ts';
import { actsIn } from '../acts/acts.ts';
import { type Draft, mentionOf, type QuoteContext, spanOf } from '../draft/draft.ts';
import type { Line } from '../draft/lines.ts';
import { isOwnVoice } from '../draft/transcript.ts';

export function played({ text, paragraphs, lines, quoted, turns }: QuoteContext): Draft[] {
  const marked = new Set(quoted.map(({ paragraph }) => paragraph));
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (!next || next.paragraph === line.paragraph || marked.has(next.paragraph)) return [];
    const { start, end } = paragraphs[next.paragraph]!;
    const words = text.slice(start, end);
    // (Begin video) — HOLT: We sank.
    if (/^[([]/.test(words) || turns.has(next.paragraph)) return [];
    const before = lines[at - 1];
    const listener = isListening(line.units) && before?.paragraph === line.paragraph ? before.units : null;
    const announced = listener ? mainSubject(listener) : announcedIn(line.units);
    if (!announced) return [];
    // This was his verdict; have a listen: what comes is played, of whatever it tells.
    const isSure = listener !== null || theirAnswer(line.units) !== null;
    if (!(isOwnVoice(words) || (isSure && isPlain(words, next.units)))) return [];
    const after = lines.find(({ paragraph }) => paragraph > next.paragraph);
    const units = after && wasNamed(after) ? after.units : (listener ?? line.units);
    const speaker = after && wasNamed(after) ? wasNamed(after)! : announced;
    return [
      {
        ...{ content: [{ start, end }], quoted: [], cue: spanOf(line.units, 0, line.units.length) },
        ...{ isThought: false, mention: mentionOf(units, speaker), line: at + 1, rule: 'played' as const },
      },
    ];
  });
}

/** Have a listen. Listen to this. */
function isListening(units: readonly Unit[]): boolean {
  if (!/^(?:have|take|listen)$/.test(units[0]?.lower ?? '')) return false;
  return /^(?:(?:have|take) a listen|listen to this|have a look)\W*$/.test(
    units.map(({ lower }) => lower).join(' '),
  );
}

/** Short, without marks, and with nobody in it who says anything: no report of the programme's own. */
function isPlain(words: string, units: readonly Unit[]): boolean {
  return words.length < LONGEST_PLAIN && !/["“”«»„]/.test(words) && actsIn(units).length === 0;
}

/** In UTF-16 code units. */
const LONGEST_PLAIN = 300;

function announcedIn(units: readonly Unit[]): Phrase | null {
  return whatTheySaid(units) ?? theirAnswer(units) ?? saidThis(units);
}

/** Here is what she told me. — … at the gate, and this is what Ada Byron had to say: */
function whatTheySaid(units: readonly Unit[]): Phrase | null {
  const what = units.findLastIndex(({ lower }) => lower === 'what');
  const isOpening =
    /^(?:here's|this's)$/.test(units[what - 1]?.lower ?? '') ||
    (/^(?:is|'s|was)$/.test(units[what - 1]?.lower ?? '') &&
      /^(?:here|this)$/.test(units[what - 2]?.lower ?? ''));
  const subject = isOpening ? phraseFrom(units, what + 1) : null;
  if (!subject || units.length - subject.to > LONGEST_END) return null;
  return /^(?:told|said|says|had|has)$/.test(units[subject.to]?.lower ?? '') ? subject : null;
}

/** This was Dr Byron’s answer. */
function theirAnswer(units: readonly Unit[]): Phrase | null {
  const own = units.findLastIndex(({ lower }, at) => at >= units.length - LONGEST_ANSWER && isOwner(lower));
  if (own < 0 || !ANSWER.test(units[own + 1]?.lower ?? '')) return null;
  // …, and this was his verdict.
  const first = units.findLastIndex(
    ({ lower }, at) => /^(?:here|this)$/.test(lower) && startsClause(units, at),
  );
  const words = `${units[first]?.lower} ${units[first + 1]?.lower}`;
  if (!/^(?:here|this) (?:is|'s|was)$/.test(words) || own < first + 2) return null;
  return /^'/.test(units[own]!.lower)
    ? phraseEndingAt(units, own - 1)
    : { from: own, to: own + 1, head: own };
}

function isOwner(lower: string): boolean {
  return /^(?:'s?|his|her|their)$/.test(lower);
}

/** From whose it is to the line's end, in units. */
const LONGEST_ANSWER = 4;

const ANSWER = /^(?:answer|reply|response|account|reaction|message|verdict|story|view)$/;

/** She came out on to the steps and said this. — Ada Byron put it like this: */
function saidThis(units: readonly Unit[]): Phrase | null {
  const last = /^[.:]$/.test(units.at(-1)?.text ?? '') ? units.length - 2 : units.length - 1;
  const isThis = units[last]?.lower === 'this';
  const verb = units.findLastIndex(
    ({ lower }, at) => at < last && at > last - 4 && /^(?:said|says|told|tells|put|puts)$/.test(lower),
  );
  return isThis && verb > 0 ? (subjectOf(units, groupStart(units, verb))?.phrase ?? null) : null;
}

/** After who speaks, in units: had to say at the gate. */
const LONGEST_END = 8;

/** That was Ada Byron. — Ada Byron there. */
function wasNamed({ units }: Line): Phrase | null {
  const isThat = units[0]?.lower === 'that' && /^(?:was|'s|is)$/.test(units[1]?.lower ?? '');
  const name = phraseFrom(units, isThat ? 2 : 0);
  if (!name || units[name.head]!.pos !== 'PROPN') return null;
  return isThat || units[name.to]?.lower === 'there' ? name : null;
}
