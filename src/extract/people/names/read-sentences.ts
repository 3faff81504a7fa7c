// Reads the names and roles of every sentence, twice where the first reading shows that a word is a name.
//
//   Anna Park left. Park smiled.
//                   a thing to the tagger, but somebody's surname here

import type { Prose } from '../../../model/prose.ts';
import type { Span } from '../../../model/span.ts';
import type { SentenceUnits, Unit } from '../../../model/unit.ts';
import { isForename } from '../../../text/forenames.ts';
import { isPlace } from '../../../text/thesaurus.ts';
import { within } from '../../../text/within.ts';
import { isDeterminer } from '../../syntax/word-kinds.ts';
import { surnameOf } from '../../words/east-asian-names.ts';
import { type Named, namesIn } from './names.ts';
import type { Read } from './read.ts';
import { roleMentionsIn } from './role-mentions.ts';

interface Sentence extends SentenceUnits {
  /** The countries, parties and bodies that it names. */
  readonly listed: readonly Span[];
}

/**
 * What is read of each sentence, in reading order. Its units are those that all others read, too: a surname that looks
 * like another word is known for one from here on.
 *
 * @param prose.sentences as many as there are of `units`
 * @param listed the countries, parties and bodies that the text names, in reading order
 */
export function readSentences(
  prose: Prose,
  units: readonly SentenceUnits[],
  listed: readonly Span[],
): Read[] {
  const sentences = units.map((sentence, i) => ({
    ...sentence,
    listed: within(listed, prose.sentences[i]!),
  }));
  const once = sentences.map(read);
  const full = once.flatMap(({ named }) => named.filter(({ parts, isWeak }) => parts.length > 1 && !isWeak));
  const surnames = new Set(full.map(({ parts }) => surnameOf(parts)));
  return sentences.map((sentence, i) => {
    const isOne = (_: Unit, at: number) => isSurname(sentence.units, at, surnames);
    if (!sentence.units.some(isOne)) return once[i]!;
    const units = sentence.units.map((unit, at) => (isOne(unit, at) ? { ...unit, pos: 'PROPN' } : unit));
    return read({ ...sentence, units });
  });
}

function read({ units, paragraph, listed }: Sentence): Read {
  const named = namesIn(units).filter(
    (name) => name.title || !(isListed(name.name, listed) || isOfCountry(name)),
  );
  // Judge rejects appeal: a role, unless it is a surname.
  const sure = named.filter(({ isWeak }) => !isWeak);
  return { units, paragraph, named, roles: roleMentionsIn(units, sure) };
}

/** A country's or a party's name is no person's, unless more stands before it: Kerry Washington. */
function isListed(name: Span, listed: readonly Span[]): boolean {
  return listed.some(({ start, end }) => start <= name.start && name.start < end);
}

/** Transport Scotland, Sport England: a country behind what is no forename. */
function isOfCountry({ parts, role }: Named): boolean {
  return parts.length === 2 && !role && !isForename(parts[0]!) && isPlace(parts[1]!);
}

/** Park smiled; met Park: but not the Park, Park Avenue, church bells. */
function isSurname(units: readonly Unit[], at: number, surnames: ReadonlySet<string>): boolean {
  const { pos, text, lower } = units[at]!;
  if (!surnames.has(lower) || !/^(?:NOUN|VERB|ADJ)$/.test(pos) || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  const [before, next] = [units[at - 1], units[at + 1]];
  if (/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '')) return false;
  return !before || !(isDeterminer(before) || /^(?:ADJ|PROPN|NUM)$/.test(before.pos));
}
