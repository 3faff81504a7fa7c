// /weapons-policy: where governments stand on a weapon and its use, oldest first, and what changed.
//
//   United Kingdom   on weapons, permits; on long-range missiles, declines to say
//   15 Aug 2024  permits          Challenger 2    inside Russian territory   stated
//   18 Nov 2024  declines to say  Storm Shadow    to hit Russia              stated, Keir Starmer

import type { Archive } from '../src/archive/archive.ts';
import { excerptOf } from '../src/archive/excerpt.ts';
import {
  type Held,
  heldBy,
  holdersKnown,
  knownBy,
  onWeapon,
  positionsOf,
  weaponsKnown,
} from '../src/archive/policies/policies.ts';
import { quoteIn } from '../src/archive/reading/quotes-in.ts';
import { courseChanges } from '../src/command/changes.ts';
import { defineCommand, limitOption } from '../src/command/command.ts';
import { completeHolder, completeWeapon } from '../src/command/completions.ts';
import { emptyArchive, nothingFound } from '../src/command/nothing.ts';
import { headlineFor, headlineForNone } from '../src/command/policy-headlines.ts';
import { given } from '../src/command/wording.ts';
import { isSpecific } from '../src/extract/named.ts';
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
      remarks: courseChanges(grouped),
      excerpts: shown.map(toExcerpt),
      nearest: [],
    };
  },
  asked(question) {
    const { text } = question;
    const opinion = /\b(?:thinks?|thought|feels?|felt|views?|opinion|attitude)\b/i.test(text);
    if (!opinion && !/\b(?:polic(?:y|ies)|position|stance|stand|rules?|restrictions?)\b/i.test(text))
      return null;
    const { named } = question;
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

function toExcerpt({ reading, position }: Held): Excerpt {
  const quote = quoteIn(reading, position);
  return excerptOf(reading, position, {
    position,
    speaker: quote?.speaker ?? null,
    kind: quote?.kind ?? null,
    marks: [position.cue, ...(position.weapon ? [position.weapon] : [])],
  });
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
