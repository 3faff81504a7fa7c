// The lines under an excerpt: ours, with the document's own words in quotation marks.
//
//   Margus Tamm, mayor (“he” in the text, inferred) · direct quote
//   United Kingdom permits · Storm Shadow · “inside Russian territory” · 15 August 2024 · reported
//   “last Friday” → 10 May 2024 (inferred, reckoned from 15 May 2024)

import { actWords } from '../command/plain-words.ts';
import { listed } from '../command/wording.ts';
import type { Excerpt } from '../model/answer.ts';
import { type Document, publishedDay } from '../model/document.ts';
import type { Attribution, Position } from '../model/position.ts';
import type { QuoteKind } from '../model/quote.ts';
import { type Span, textOf } from '../model/span.ts';
import { speakersIn } from '../model/speaker.ts';
import type { Timex } from '../model/timex.ts';
import { formatValue } from '../text/dates.ts';
import { oneLine } from './visible.ts';

const KINDS: Readonly<Record<QuoteKind, string>> = {
  direct: 'direct quote',
  mixed: 'partly in quotation marks',
  // Said plainly, since readers take every excerpt for the speaker's very words.
  indirect: 'reported speech, in the reporter’s words',
};

/** Who said it, or null where nobody is quoted. */
export function speakerLine(excerpt: Excerpt): { name: string; about: string } | null {
  const { speaker, kind, document } = excerpt;
  const how = kind ? ` · ${KINDS[kind]}` : '';
  if (!speaker) return kind ? { name: 'Speaker not named', about: how } : null;
  const name = wordsAt(document, speaker.name);
  const names = speakersIn(excerpt).map((one) => wordsAt(document, one.name));
  const role = speaker.role && names.length === 1 ? wordsAt(document, speaker.role) : '';
  const mention = wordsAt(document, speaker.mention);
  const asides = [
    // “The Kremlin” beside Kremlin tells nobody anything.
    ...(mention.includes(name) ? [] : [`“${mention}” in the text`]),
    ...(speaker.basis === 'inferred' ? ['inferred'] : []),
  ];
  return {
    name: listed(names),
    about: (role && role !== name ? `, ${role}` : '') + inBrackets(asides) + how,
  };
}

/** The time that an excerpt carries: its words, its value, and what that was reckoned from. */
export function whenLine({ when, document }: Excerpt): string | null {
  if (!when) return null;
  const asides = when.basis === 'inferred' ? ['inferred', reckonedFrom(document)] : [];
  if (when.direction === 'future') asides.push('still to come then');
  return `“${wordsAt(document, when)}” → ${nearly(when)}${formatValue(when.value)}${inBrackets(asides)}`;
}

/** An approximate time with a value: a span of days or "in the past" is vague as it is. */
function nearly(when: Timex): string {
  return when.approximate && /^\d/.test(when.value) ? 'about ' : '';
}

function reckonedFrom(document: Document): string {
  const day = formatValue(publishedDay(document));
  return document.inferred.includes('published')
    ? `reckoned from ${day}, a date itself inferred`
    : `reckoned from ${day}`;
}

const ATTRIBUTIONS: Readonly<Record<Attribution, string>> = {
  stated: 'stated by the holder',
  reported: 'reported',
  'claimed-by-adversary': 'claimed by an adversary',
  'unnamed-source': 'from an unnamed source',
};

/**
 * Where a holder stands: holder and act, weapons, scope, user, as of when, and how it is known.
 *
 * @param excerpts of the same words and the same act of one holder, on one weapon each
 */
export function positionLine(excerpts: readonly Excerpt[]): string | null {
  const [first] = excerpts;
  const position = first?.position;
  if (!first || !position) return null;
  const { document } = first;
  const mention = wordsAt(document, position.holderMention);
  const asides = position.holderBasis === 'inferred' ? [`“${mention}” in the text`, 'inferred'] : [];
  const weapons = excerpts.map(({ position }) => weaponOf(document, position!.weapon, position!.weaponName));
  const parts = [
    `${position.holder}${inBrackets(asides)} ${actWords[position.act]}`,
    [...new Set(weapons)].join(', '),
    position.scope && `“${wordsAt(document, position.scope)}”`,
    position.user && position.user !== position.holder ? `for use by ${position.user}` : null,
    position.via && `through ${wordsAt(document, position.via)}`,
    dayOf(position, document),
    ATTRIBUTIONS[position.attribution],
  ];
  return parts.filter(Boolean).join(' · ');
}

/** As of when, where that is not the day of the document, which stands in the line below. */
function dayOf({ when, whenBasis }: Position, document: Document): string | null {
  if (when === publishedDay(document)) return null;
  return formatValue(when) + (whenBasis === 'inferred' ? ' (inferred)' : '');
}

/** The canonical name; with it the printed one where that does not have the name in it. */
function weaponOf(document: Document, printed: Span | null, name: string | null): string {
  const words = printed ? wordsAt(document, printed) : null;
  if (!words) return name ? `${name} (inferred)` : 'weapons, none named';
  if (!name) return `“${words}”`;
  return words.toLowerCase().includes(name.toLowerCase()) ? name : `${name} (“${words}” in the text)`;
}

function wordsAt(document: Document, span: Span): string {
  return oneLine(textOf(document.body, span));
}

function inBrackets(asides: readonly string[]): string {
  return asides.length > 0 ? ` (${asides.join(', ')})` : '';
}
