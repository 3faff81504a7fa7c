// An answer, or all that was read in a text, in its machine-readable form (schema.ts).
//
//   { document, span: { start: 120, end: 161 }, … }  →  {"text":"…","document":"gazette-7","start":120,"end":161, …}

import type { Answer, Excerpt } from '../model/answer.ts';
import { type Document, publishedDay } from '../model/document.ts';
import type { Position } from '../model/position.ts';
import type { Reading } from '../model/reading.ts';
import { type Span, textOf } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { formatValue } from '../text/dates.ts';
import type { AnalysisJson, AnswerJson, ExcerptJson, PositionJson, SpanJson, SpeakerJson } from './schema.ts';

/** Writes an answer. */
export function answerToJson(answer: Answer): AnswerJson {
  const { command, options, status, headline, excerpts, nearest, verdict } = answer;
  return {
    command,
    options: { ...options },
    status,
    headline,
    excerpts: excerpts.map(excerptToJson),
    nearest: nearest.map((near) => (typeof near === 'string' ? near : inOneLine(near))),
    ...(verdict && { verdict }),
  };
}

/** Writes all that was found in one text. */
export function readingToJson({ document, quotes, unsaid, timexes, positions }: Reading): AnalysisJson {
  const { body } = document;
  return {
    quotes: quotes.map(({ kind, content, pieces, cue, speaker, alongside }) => ({
      kind,
      content: content.map(pair),
      pieces: pieces.map(pair),
      cue: cue && pair(cue),
      speaker: speaker && speakerToJson(body, speaker),
      ...othersToJson(body, alongside),
    })),
    unsaid: unsaid.map(({ content, pieces, cue, speaker, why, shownBy }) => ({
      content: content.map(pair),
      pieces: pieces.map(pair),
      cue: cue && pair(cue),
      speaker: speaker && speakerToJson(body, speaker),
      why,
      shownBy: pair(shownBy),
    })),
    timexes: timexes.map(({ start, end, type, value, basis }) => ({
      start,
      end,
      text: textOf(body, { start, end }),
      type,
      value,
      basis,
    })),
    positions: positions.map((position) => ({
      start: position.start,
      end: position.end,
      ...positionToJson(body, position),
      when: position.when,
    })),
  };
}

function excerptToJson({
  document,
  span,
  speaker,
  alongside,
  kind,
  when,
  position,
  score,
}: Excerpt): ExcerptJson {
  const { body } = document;
  return {
    text: textOf(body, span),
    document: document.id,
    start: span.start,
    end: span.end,
    source: sourceToJson(document),
    speaker: speaker && speakerToJson(body, speaker),
    ...othersToJson(body, alongside),
    kind,
    when: when && { value: when.value, text: textOf(body, when), basis: when.basis },
    position: position && positionToJson(body, position),
    score,
  };
}

function sourceToJson({
  outlet,
  headline,
  label,
  published,
  url,
  inferred,
}: Document): ExcerptJson['source'] {
  return { outlet, headline, label, published, url, inferred: [...inferred] };
}

function speakerToJson(body: string, { name, role, mention, basis }: Speaker): SpeakerJson {
  return { name: textOf(body, name), role: role && textOf(body, role), mention: pair(mention), basis };
}

function othersToJson(body: string, others: readonly Speaker[]): { alongside?: SpeakerJson[] } {
  return others.length > 0 ? { alongside: others.map((one) => speakerToJson(body, one)) } : {};
}

function positionToJson(body: string, position: Position): PositionJson {
  const { holder, act, weapon, weaponName, user, scope, attribution } = position;
  return {
    holder,
    act,
    // The listed name, so that one weapon has one name everywhere; its words stand in the excerpt.
    weapon: weaponName ?? (weapon && textOf(body, weapon)),
    user,
    scope: scope && textOf(body, scope),
    attribution,
  };
}

function inOneLine({ document, span }: Excerpt): string {
  return `“${textOf(document.body, span)}” (${document.outlet ?? 'outlet not stated'}, ${formatValue(publishedDay(document))})`;
}

function pair({ start, end }: Span): SpanJson {
  return [start, end];
}
