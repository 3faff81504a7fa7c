// Words that mean the same as a word, or nearly, from WordNet, and how common a word is.
//
//   docker     same: dockworker, longshoreman, stevedore     akin: labourer
//   penalise   same: punish                                  akin: fine, scourge, …
//   call off   same: cancel, scrub

import { type Part, parts, sensesOf, synsetAt, timesMet } from './wordnet.ts';

/** Words of one or more senses of a word, all in lower case and of one word each. */
export interface Related {
  /** In one set of synonyms with the word, or its noun, verb or adjective. */
  readonly same: ReadonlySet<string>;
  /** One step more general or more specific, or alike. */
  readonly akin: ReadonlySet<string>;
  /** How often it was met in a quarter of a million words of general English; 0 for one that WordNet does not have. */
  readonly met: number;
}

/** Rarer senses mislead more often than they help; the files give the commonest first. */
const SENSES = 3;

/** Beyond these the more specific words are a catalogue (every kind of boat), not other words for a thing. */
const SPECIFIC = 24;

const same = new Set(['+']);
const akin = new Set(['@', '~', '&', '^']);

const known = new Map<string, Related>();

/**
 * The words related to a word in any of its forms.
 *
 * @param word in any case, inflected or not; of a verb and its particle, joined by a space; empty sets for one that WordNet does
 *   not have
 */
export function relatedTo(word: string): Related {
  const lemma = word.toLowerCase().replaceAll(' ', '_');
  const found = known.get(lemma) ?? lookUp(lemma);
  known.set(lemma, found);
  return found;
}

/** Whether a noun means people, by its commonest sense: docker, evacuee, women. */
export function isPersonNoun(word: string): boolean {
  const lemma = word.toLowerCase();
  return fieldsOf(lemma)[0] === PERSON || GROUPS.has(lemma);
}

/** Whether a noun means a body of people, by one of its two commonest senses: company, union, choir. */
export function isGroupNoun(word: string): boolean {
  return fieldsOf(word).slice(0, 2).includes(GROUP);
}

/** Whether a noun means a person or an animal, by its commonest sense. */
export function isCreature(noun: string): boolean {
  const [first] = fieldsOf(noun);
  return first === PERSON || first === ANIMAL;
}

/** Whether a name is a place's, by its commonest sense: Scotland, Paris. In small letters. */
export function isPlace(name: string): boolean {
  return fieldsOf(name)[0] === LOCATION;
}

/** The fields of meaning (lexnames of WordNet) of a noun in any of its forms, its commonest senses first. */
function fieldsOf(noun: string): readonly number[] {
  const known = fields.get(noun);
  if (known) return known;
  const senses = basesOf(noun)
    .map((form) => sensesOf('noun', form))
    .find((found) => found !== null);
  const found = (senses?.offsets ?? []).slice(0, SENSES).map((offset) => synsetAt('noun', offset).field);
  fields.set(noun, found);
  return found;
}

const fields = new Map<string, readonly number[]>();
const ANIMAL = 5;
const GROUP = 14;
const LOCATION = 15;
const PERSON = 18;
/** Groups, and what is counted of the ill, that stand for people. */
const GROUPS = new Set([
  'people',
  'persons',
  'men',
  'women',
  'children',
  'troops',
  'personnel',
  'crew',
  'staff',
  'families',
  'cases',
]);

function lookUp(lemma: string): Related {
  const related = { same: new Set<string>(), akin: new Set<string>(), met: 0 };
  const met = new Set<string>();
  for (const part of parts) {
    const form = basesOf(lemma).find((form) => sensesOf(part, form));
    if (!form) continue;
    met.add(form);
    const { offsets, counted } = sensesOf(part, form)!;
    // Of a word that was met, the senses that never were are rarer still.
    for (const offset of offsets.slice(0, Math.min(SENSES, Math.max(2, counted))))
      gather(part, offset, related);
  }
  related.met = [...met].reduce((sum, form) => sum + timesMet(form), 0);
  for (const word of related.same) related.akin.delete(word);
  return related;
}

function gather(part: Part, offset: number, related: { same: Set<string>; akin: Set<string> }): void {
  const set = synsetAt(part, offset);
  for (const word of single(set.words)) related.same.add(word);
  let specific = 0;
  for (const pointer of set.pointers) {
    const to = same.has(pointer.symbol) ? related.same : akin.has(pointer.symbol) ? related.akin : null;
    if (!to || (pointer.symbol === '~' && ++specific > SPECIFIC)) continue;
    for (const word of single(synsetAt(pointer.part, pointer.offset).words)) to.add(word);
  }
}

function single(words: readonly string[]): readonly string[] {
  return words.filter((word) => !word.includes('_'));
}

/** The forms that a word may be an inflection of, itself first (after WordNet's own rules, morphy). */
function basesOf(word: string): string[] {
  return [
    word,
    ...endings.flatMap(([ending, base]) =>
      word.length > ending.length + 2 && word.endsWith(ending) ? [word.slice(0, -ending.length) + base] : [],
    ),
  ];
}

const endings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ly', ''],
];
