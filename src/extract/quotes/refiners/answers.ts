// Who answers, where a question was put and the words behind it have no verb of speech.
//
//   “And were you?” the prosecutor asked. / “No, sir.”       whoever spoke before the prosecutor
//   Byron asked Poole whether it was old. “No, sir.”         Poole

import type { Phrase, Unit } from '../../../model/unit.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { isHearer } from '../../words/pronouns.ts';
import { type Draft, type Mention, mentionOf } from '../draft/draft.ts';
import type { Line } from '../draft/lines.ts';
import type { RuleName } from '../draft/rules.ts';

type Found = { readonly mention: Mention; readonly rule: RuleName };

/**
 * Who answers with a quotation that nobody is said to say; `unknown` where it is not the one who asked, but who it is
 * nobody says; null where no question was put to anybody.
 *
 * @param last what was said before it
 * @param other what somebody else said before that
 */
export function answererOf(
  draft: Draft,
  last: Draft | null,
  other: Draft | null,
  lines: readonly Line[],
): Found | 'unknown' | null {
  if (!last) return null;
  const apart = lines[draft.line]!.paragraph - lines[last.line]!.paragraph;
  const hearer = apart <= 1 ? hearerWho(draft, last, lines) : null;
  if (hearer === 'him')
    return other?.mention && apart === 0 ? { mention: other.mention, rule: 'answer' } : 'unknown';
  if (hearer) return { mention: hearer, rule: 'answer' };
  const isQuestion = last.quoted.at(-1) !== undefined && endsAsking(last, lines);
  if (!isQuestion || !other?.mention || apart !== 1) return null;
  return lines[draft.line]!.paragraph - lines[other.line]!.paragraph <= FARTHEST
    ? { mention: other.mention, rule: 'answer' }
    : null;
}

/** In paragraphs. */
const FARTHEST = 3;

/** Who was asked, in the line before, what a quotation answers; null where nobody was. */
export function hearerWho(draft: Draft, last: Draft, lines: readonly Line[]): Mention | 'him' | null {
  return draft.line - last.line === 1 && isAnswer(draft, last, lines) ? askedIn(last, lines) : null;
}

/** Byron asked Poole whether …; put it to Poole that …; suggested to him that … */
function askedIn({ line, cue, mention }: Draft, lines: readonly Line[]): Mention | 'him' | null {
  if (!cue || !mention) return null;
  const { units } = lines[line]!;
  // Asked by Byron if it leaked, she laughed.
  if (units[0]!.lower === 'asked' && cue.start === units[0]!.start) {
    const asked = behindComma(units);
    return asked && mentionOf(units, asked);
  }
  let at = units.findIndex(({ start }) => start >= cue.start);
  const verb = units[at]!.lower;
  while (at < units.length && units[at]!.end <= cue.end) at++;
  if (/^(?:put|puts|suggest)/.test(verb)) {
    if (units[at]?.lower === 'it') at++;
    if (units[at]?.lower !== 'to') return null;
    at++;
  } else if (!/^(?:ask|press|challeng|quizz)/.test(verb)) return null;
  if (isHearer(units[at]?.lower)) return 'him';
  const hearer = phraseFrom(units, at);
  return hearer && mentionOf(units, hearer);
}

/** Asked by Byron if it leaked, [she] laughed. */
function behindComma(units: readonly Unit[]): Phrase | null {
  for (const [at, { text }] of units.entries()) {
    const phrase = text === ',' ? phraseFrom(units, at + 1) : null;
    if (phrase && /^(?:VERB|AUX)$/.test(units[phrase.to]?.pos ?? '')) return phrase;
  }
  return null;
}

/** Behind a question told in other words any; behind one in marks only what can be nothing else: “No, sir.” */
function isAnswer(draft: Draft, last: Draft, lines: readonly Line[]): boolean {
  const quote = lines[draft.line]!.units.find((unit: Unit) => unit.quote >= 0);
  if (!quote || /\?$/.test(quote.text)) return false;
  return last.quoted.length === 0 || /^(?:yes|no|never|not|yeah|nope|nobody|nothing)\b/i.test(quote.text);
}

function endsAsking({ line, cue }: Draft, lines: readonly Line[]): boolean {
  const { units } = lines[line]!;
  const isAsked =
    cue !== null &&
    units.some((unit) => unit.start >= cue.start && unit.end <= cue.end && /^ask/.test(unit.lower));
  return isAsked && units.some((unit) => unit.quote >= 0 && /\?$/.test(unit.text));
}
