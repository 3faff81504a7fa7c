// Finds the turns of a transcript: who speaks stands before a colon, and what follows is theirs, without marks.
//
//   CALLOWAY: We lost two cranes.
//   label     └─── said ───────┘
//   REPORTER: Who knew?
//
// A text is a transcript only if its labels show it: a question and an answer, or three turns of two who take them again.

import type { Span } from '../../../model/span.ts';
import { isAsker, isNobody, isOfProgramme } from './labels.ts';

export interface Turn {
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly label: Span;
  readonly said: Span;
  /** Whether it is one of a programme, so that it may be the outlet's own report. */
  readonly programme: boolean;
}

interface Found extends Omit<Turn, 'programme'> {
  /** Whether what somebody is stands behind the name. */
  readonly hasRole: boolean;
}

/** The turns by paragraph, those that go on with the turn before too; none where the text is no transcript. */
export function turnsIn(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Turn> {
  const all = paragraphs.flatMap((paragraph, index) => turnOf(text, paragraph, index) ?? []);
  // Where labels are in capitals, a headline with a colon is none.
  const loud = all.filter(({ label }) => isLoud(text.slice(label.start, label.end)));
  const labelled = isTranscript(loud.map(({ label }) => labelText(text, label))) ? loud : all;
  const turns = new Map<number, Turn>();
  const labels = labelled.map(({ label }) => labelText(text, label));
  if (!isTranscript(labels)) return new Map([...clipsOf(text, labelled), ...exchangesOf(text, labelled)]);
  const programme = labels.some((label) => isOfProgramme(label));
  for (const turn of labelled) turns.set(turn.paragraph, { ...turn, programme });
  // Between two turns a paragraph without a label goes on with the one before, where most of it is speech. After the
  // last it may be the reporter's again.
  if (labelled.length * 2 < paragraphs.length) return turns;
  const last = labelled.at(-1)!.paragraph;
  const after = paragraphs[last + 1];
  const end = after && isOwnVoice(text.slice(after.start, after.end)) ? last + 2 : last + 1;
  for (let index = labelled[0]!.paragraph + 1; index < end; index++) {
    const before = turns.get(index - 1);
    const { start, end } = paragraphs[index]!;
    const isStage = /^[([].*[)\]]$/s.test(text.slice(start, end));
    if (!turns.has(index) && before && !isStage)
      turns.set(index, { ...before, paragraph: index, said: { start, end } });
  }
  return turns;
}

function isLoud(label: string): boolean {
  return label === label.toUpperCase();
}

/** Ada Byron, mayor: We lost two cranes. — of somebody whom the report names as well. */
function clipsOf(text: string, labelled: readonly Found[]): ReadonlyMap<number, Turn> {
  const named = labelled.filter(({ label, hasRole }) => {
    const name = text.slice(label.start, label.end);
    const elsewhere = text.slice(0, label.start) + text.slice(label.end);
    return hasRole && name.includes(' ') && elsewhere.includes(name);
  });
  return new Map(named.map((turn) => [turn.paragraph, { ...turn, programme: false }]));
}

/** Holt: Did you know? / Poole: No. — one right behind the other in a report that names both. */
function exchangesOf(text: string, labelled: readonly Found[]): ReadonlyMap<number, Turn> {
  const isNamed = ({ label }: Found) => {
    const name = text.slice(label.start, label.end);
    return (text.slice(0, label.start) + text.slice(label.end)).includes(name);
  };
  const turns = labelled.flatMap((turn, i) => {
    const beside = [labelled[i - 1], labelled[i + 1]].filter(
      (other) => other && Math.abs(other.paragraph - turn.paragraph) === 1,
    );
    const isAsked = [turn, ...beside].some((one) =>
      /\?\s*$/.test(text.slice(one!.said.start, one!.said.end)),
    );
    const isOther = beside.some((one) => labelText(text, one!.label) !== labelText(text, turn.label));
    return isAsked && isOther && isNamed(turn) && beside.some((one) => isNamed(one!)) ? [turn] : [];
  });
  return new Map(turns.map((turn) => [turn.paragraph, { ...turn, programme: false }]));
}

/** “I” and “we” without marks are whoever spoke last: the reporter would not say so. */
export function isOwnVoice(words: string): boolean {
  return /\b(?:I|I’m|I'm|we|my|our)\b/.test(words) && !/["“”«»„]/.test(words);
}

/** The words of a label, in capitals, as the same speaker's are compared. */
export function labelText(text: string, { start, end }: Span): string {
  return text.slice(start, end).toUpperCase();
}

/** REPORTER 1: — MR. LEE: — Q. — Ada Byron: — with a remark in brackets between, or none. */
const LABEL =
  /^(?:\*\*|__)?((?:[QA]|(?:\p{Lu}[\p{Lu}.’'-]*|\p{Lu}[\p{L}.’'-]+)(?: (?:\p{Lu}[\p{L}.’'-]*|\d{1,2}|of|the|and)){0,5}))(?: ?[([][^)\]\n]{1,40}[)\]]|, [\p{L}’' -]{3,60})?(?:(?::|(?<=^(?:\*\*|__)?[QA])\.)(?:\*\*|__)?|(?:\*\*|__):)\s+/u;

function turnOf(text: string, { start, end }: Span, paragraph: number): Found | null {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  // Most paragraphs have no mark that a label ends with.
  if (!head.includes(':') && !/^[*_]{0,2}[QA]/.test(head)) return null;
  const match = LABEL.exec(head);
  if (!match || isNobody(match[1]!.toUpperCase()) || /\bUPDATE$/i.test(match[1]!)) return null;
  const said = { start: start + match[0].length, end };
  if (said.end <= said.start) return null;
  const from = start + match[0].indexOf(match[1]!);
  const label = { start: from, end: from + match[1]!.length };
  return { paragraph, label, said, hasRole: /^, /.test(head.slice(label.end - start)) };
}

/** A label and its remark, in characters. */
const LONGEST_LABEL = 100;

function isTranscript(labels: readonly string[]): boolean {
  const distinct = new Set(labels);
  if ((distinct.has('Q') || distinct.has('QUESTION')) && distinct.size > 1) return true;
  const asks = labels.some(isAsker);
  return labels.length > 2 && distinct.size > 1 && (asks || distinct.size < labels.length);
}
