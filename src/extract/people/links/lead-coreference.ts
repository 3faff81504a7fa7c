// Who is told of in a report's first sentence, and named in the next paragraph.
//
//   A carer who stole £4,000 said it was a present.
//   Ada Byron, 46, emptied the account …                  the carer is Ada Byron

import type { Span } from '../../../model/span.ts';
import type { Unit } from '../../../model/unit.ts';
import { readWords } from '../../../text/word-list.ts';
import { allFormsOf } from '../../words/inflect.ts';
import { mayBeOnePerson } from '../../words/person-nouns.ts';
import { roleOf } from '../../words/titles.ts';
import type { Read } from '../names/read.ts';
import type { Person, PersonMention } from '../person.ts';

/** How many paragraphs of a report are its lead; a headline may be one. */
const LEAD = 2;

/**
 * The mentions of the one whom the lead tells of without a name, if the name opens the paragraph behind it. Gives them
 * that role if they have none.
 *
 * @param named the mentions of the people who are named, in reading order
 * @param unnamed those of the people who are not
 */
export function linkLeadCoreference(
  sentences: readonly Read[],
  named: readonly PersonMention[],
  unnamed: readonly PersonMention[],
): PersonMention[] {
  const lead = leadOf(sentences, named, unnamed);
  if (!lead) return [];
  const { told, person } = lead;
  person.role ??= lead.role;
  person.gender ??= told.gender;
  return unnamed
    .filter((mention) => mention.person === told)
    .map((mention) => ({ ...mention, person, basis: 'inferred', link: 'lead' }));
}

function leadOf(
  sentences: readonly Read[],
  named: readonly PersonMention[],
  unnamed: readonly PersonMention[],
): { told: Person; person: Person; role: Span } | null {
  const lead = sentences.filter(({ paragraph }) => paragraph < LEAD);
  for (const sentence of lead) {
    const { units, paragraph } = sentence;
    const told = unnamed.find((one) => one.subject && isIn(one, units) && isNew(units, one));
    if (!told || named.some((one) => isIn(one, units) && one.start < told.start)) continue;
    // A witness said that the accused had come: either may be named next.
    if (units.some((unit, at) => at > 0 && OTHERS.has(unit.lower) && units[at - 1]!.lower === 'the'))
      continue;
    // A judge dismissed a claim by a man who …: either, and judges are seldom told of next.
    if (isAnotherWho(units, told) || JUDGES.test(units.find(({ end }) => end === told.end)?.lower ?? ''))
      continue;
    const next = sentences.find((one) => one.paragraph === paragraph + 1);
    const opening = next && named.find(({ start }) => start === next.units[0]?.start);
    if (!next || !opening || !isIntroduced(next.units, opening)) return null;
    const { person } = opening;
    if (named.some((one) => one.person === person && one.start < opening.start)) return null;
    if (told.person.gender && person.gender && told.person.gender !== person.gender) return null;
    const second = units.find(({ start }) => start > told.start)!;
    return { told: told.person, person, role: { start: second.start, end: told.end } };
  }
  return null;
}

const OTHERS = readWords(new URL('lead-roles.jsonl', import.meta.url));

const JUDGES = /^(?:judge|magistrate|coroner|prosecutor|justice)$/;

/** A man who …, beside the one who is told of. */
function isAnotherWho(units: readonly Unit[], { start }: PersonMention): boolean {
  return units.some(
    (unit, at) =>
      unit.start > start &&
      /^an?$/.test(unit.lower) &&
      units[at + 2]?.lower === 'who' &&
      mayBeOnePerson(units[at + 1]!.lower),
  );
}

/** A carer, one man: somebody met for the first time. */
function isNew(units: readonly Unit[], { start }: PersonMention): boolean {
  return /^(?:an?|one)$/.test(units.find((unit) => unit.start === start)?.lower ?? '');
}

function isIn({ start }: PersonMention, units: readonly Unit[]): boolean {
  const [first, last] = [units[0], units.at(-1)];
  return first !== undefined && start >= first.start && start < last!.end;
}

/**
 * Ada Byron, 46, emptied … — Ada Byron walked … But not: Ada Byron said …, nor: Ada Byron, who lives near by, …, nor the
 * head of something, who is another.
 */
function isIntroduced(units: readonly Unit[], { end, person }: PersonMention): boolean {
  const next = units.findIndex(({ start }) => start >= end);
  const [mark, word] = [units[next], units[next + 1]];
  if (!mark || person.parts.length < 2) return false;
  if (/^[,(]$/.test(mark.text))
    return (
      /^\d{1,3}$/.test(word?.text ?? '') ||
      word?.lower === 'aged' ||
      isRole(units, next + 1) ||
      (word?.lower === 'who' && OFFICE.has(units[next + 2]?.lower ?? ''))
    );
  const isAct = mark.pos === 'VERB' || mark.pos === 'AUX';
  return isAct && person.role === null && !/^(?:said|says|told|added|wrote|called|asked)$/.test(mark.lower);
}

/** Ada Byron, who sits for Leeds, … */
const OFFICE = allFormsOf(readWords(new URL('office-verbs.jsonl', import.meta.url)));

/** Ada Byron, the rural minister, … */
function isRole(units: readonly Unit[], from: number): boolean {
  const noun = units.slice(from, from + 6).find((unit) => roleOf(unit));
  return units[from]?.lower === 'the' && noun !== undefined;
}
