// /weapons-policy: where governments stand on a weapon and its use, oldest first, and what changed.
//
//   United Kingdom   on weapons, permits; on long-range missiles, declines to say
//   15 Aug 2024  permits          Challenger 2    inside Russian territory   stated
//   18 Nov 2024  declines to say  Storm Shadow    to hit Russia              stated, Keir Starmer

import type { Archive } from '../src/archive/archive.ts';
import { namedInQuestion, readQuestion } from '../src/archive/asked-names.ts';
import { excerptOf } from '../src/archive/excerpt.ts';
import { withArticle } from '../src/archive/in-sentence.ts';
import {
  type Held,
  heldBy,
  holdersKnown,
  knownBy,
  onWeapon,
  positionsOf,
  weaponsKnown,
} from '../src/archive/policies.ts';
import { quoteIn } from '../src/archive/quotes-in.ts';
import { changesOf } from '../src/command/changes.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { completeHolder, completeWeapon } from '../src/command/completions.ts';
import { emptyArchive, nothingFound } from '../src/command/nothing.ts';
import { countOf, given, oldestFirst } from '../src/command/wording.ts';
import { holderNamed } from '../src/extract/holders/holders.ts';
import { isSpecific } from '../src/extract/named.ts';
import { weaponNamed } from '../src/extract/weapons/weapons.ts';
import type { Excerpt } from '../src/model/answer.ts';

export default defineCommand({
  name: 'weapons-policy',
  description: 'Which government lets which weapon be used where, by holder, oldest first',
  options: {
    country: {
      type: 'text',
      description: 'A government, party or alliance: UK, Kremlin, the Tories',
      maxLength: 100,
      complete: completeHolder,
    },
    weapon: {
      type: 'text',
      description: 'A weapon or a kind: Storm Shadow, tanks',
      maxLength: 100,
      complete: completeWeapon,
    },
    'as-of': {
      type: 'date',
      edge: 'last',
      description: 'Only what was known by this day, such as 2024-09-01',
    },
    limit: limitOption,
  },
  run(options, archive) {
    const { country, weapon, 'as-of': asOf, limit = 50 } = options;
    const asked = { command: 'weapons-policy', options: given(options) };
    const nothing = emptyArchive(asked, archive);
    if (nothing) return nothing;
    const all = positionsOf(archive).filter((held) => !asOf || knownBy(asOf, held));
    const ofHolder = country ? heldBy(country, all) : all;
    const found = weapon ? onWeapon(weapon, ofHolder) : ofHolder;
    if (found.length === 0)
      return nothingFound(asked, headlineForNone(options), nearest(archive, ofHolder, options));
    const grouped = byHolder(found);
    const shown = grouped.slice(0, limit);
    const headline = headlineFor(grouped, shown);
    return {
      ...asked,
      status: 'answered',
      headline,
      remarks: changesOf(grouped),
      excerpts: shown.map(toExcerpt),
      nearest: [],
    };
  },
  asked(question) {
    const opinion = /\b(?:thinks?|thought|feels?|felt|views?|opinion|attitude)\b/i.test(question);
    if (!opinion && !/\b(?:polic(?:y|ies)|position|stance|stand|rules?|restrictions?)\b/i.test(question))
      return null;
    const named = namedInQuestion(readQuestion(question));
    // A government may think of anything; here it is asked what it thinks of a weapon.
    if (opinion && new Set(named.map(({ list }) => list)).size < 2) return null;
    const country = named.find(({ list }) => list === 'holders')?.concept;
    // “Its stance on the missile decision” is about a decision: a general word narrows nothing where a holder is named.
    const weapon = named.find(
      ({ list, concept }) => list === 'weapons' && (isSpecific(concept) || !country),
    )?.concept;
    return country || weapon ? { ...(country && { country }), ...(weapon && { weapon }) } : null;
  },
});

/** Together by holder, the holder whose first position is oldest first; each oldest first. */
function byHolder(sorted: readonly Held[]): Held[] {
  const groups = new Map<string, Held[]>();
  for (const held of sorted) {
    const group = groups.get(held.position.holder);
    if (group) group.push(held);
    else groups.set(held.position.holder, [held]);
  }
  return [...groups.values()].flat();
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Neighbours that one sentence tells: a reader sees them as one excerpt. */
function bySentence(grouped: readonly Held[]): Held[][] {
  const sentences: Held[][] = [];
  for (const held of grouped) {
    const last = sentences.at(-1);
    if (last && isSameSentence(last[0]!, held)) last.push(held);
    else sentences.push([held]);
  }
  return sentences;
}

function isSameSentence(a: Held, b: Held): boolean {
  return a.reading === b.reading && a.position.start === b.position.start;
}

/** Counts what is listed: "7 excerpts", "The first 5 of 7 excerpts"; "5 positions …, in 3 excerpts" where one sentence tells several. */
function headlineFor(all: readonly Held[], shown: readonly Held[]): string {
  const holders = [...new Set(all.map(({ position }) => position.holder))];
  const named = holders.length > 4 ? [...holders.slice(0, 4), `${holders.length - 4} more`] : holders;
  const where = `on where ${listed(named.map(withArticle))} ${holders.length > 1 ? 'stand' : 'stands'}`;
  const sentences = bySentence(shown).length;
  const alike = bySentence(all).length === all.length;
  const first = shown.length < all.length ? `The first ${shown.length} of ` : '';
  const count =
    all.length === 1 ? 'One excerpt' : `${first}${all.length} ${alike ? 'excerpts' : 'positions'}`;
  const within = alike ? '' : `, in ${countOf(sentences, sentences)}`;
  return `${count} ${where}${within}${oldestFirst(sentences)}`;
}

function toExcerpt({ reading, position }: Held): Excerpt {
  const quote = quoteIn(reading, position);
  return excerptOf(reading, position, {
    position,
    speaker: quote?.speaker ?? null,
    kind: quote?.kind ?? null,
    marks: [position.cue, ...(position.weapon ? [position.weapon] : [])],
  });
}

function headlineForNone({
  country,
  weapon,
  'as-of': asOf,
}: {
  country?: string;
  weapon?: string;
  'as-of'?: string;
}): string {
  const holder = country && holderNamed(country);
  const who = country ? ` of ${holder ? withArticle(holder.word) : `“${country}”`}` : '';
  const what = weapon ? ` on ${weaponNamed(weapon)?.word ?? `“${weapon}”`}` : '';
  return `The coverage has no position${who}${what}${asOf ? ` known by ${asOf}` : ''}`;
}

/** The holder on another weapon, else who and what there are positions of. */
function nearest(
  archive: Archive,
  ofHolder: readonly Held[],
  { country, weapon }: { country?: string; weapon?: string },
): (Excerpt | string)[] {
  if (weapon && country && ofHolder.length > 0) return ofHolder.slice(-1).map(toExcerpt);
  const known = weapon ? weaponsKnown(archive) : holdersKnown(archive);
  return known.slice(0, 5).map(({ name }) => name);
}
