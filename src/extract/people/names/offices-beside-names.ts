// Finds the roles that stand beside a name.
//
//   Harbour minister Ada Byron, the governor of Leeds, …
//   └─── before ───┘            └───── after ───────┘

import type { Phrase, Unit } from '../../../model/unit.ts';
import { readWords } from '../../../text/word-list.ts';
import { widened } from '../../syntax/clause-start.ts';
import { phraseEndingAt, phraseFrom, withPrepositions } from '../../syntax/noun-phrases.ts';
import { isDeterminer, isLink, isNominal } from '../../syntax/word-kinds.ts';
import { roleOf, titleOf } from '../../words/titles.ts';

/** President Ada Byron, foreign minister Ada Byron, Secretary of State Ada Byron, author and historian Ada Byron. */
export function roleBefore(units: readonly Unit[], start: number): Phrase | null {
  const role = oneRoleBefore(units, start);
  if (!role || units[role.from - 1]?.lower !== 'and') return role;
  let first = roleBesideOf(units, role.from - 1);
  if (!first) return role;
  // Singer, actor and activist Ada Byron.
  for (let more: Phrase | null = first; more; more = roleBesideOf(units, first.from - 1)) {
    first = more;
    if (units[first.from - 1]?.text !== ',') break;
  }
  return { ...role, from: first.from };
}

/** The mayor and senator Ada Byron are two: what one alone can be, with its article, is another's. */
function roleBesideOf(units: readonly Unit[], before: number): Phrase | null {
  const role = oneRoleBefore(units, before);
  const article = role && units[role.from - 1];
  return article && isDeterminer(article) && !roleOf(units[role.head])?.common ? null : role;
}

function oneRoleBefore(units: readonly Unit[], start: number): Phrase | null {
  let last = start - 1;
  while (titleOf(units[last])) last--;
  const office = units[last - 1]?.lower === 'of' && OFFICES.has(units[last]!.lower);
  const head = office ? last - 2 : last;
  if (head < 0 || !roleOf(units[head])) return null;
  const phrase = phraseEndingAt(units, head);
  return phrase && withoutArticle(units, { ...phrase, to: last + 1 });
}

/**
 * the city engineer, Ada Byron, … — the mayor of Leeds, Ada Byron, …
 *
 * @param isFull whether a title or a first name stands with the name: “the mayor of Leeds, England,” names a place
 */
export function appositionBefore(units: readonly Unit[], start: number, isFull: boolean): Phrase | null {
  let name = start;
  while (titleOf(units[name - 1])) name--;
  name = acrossRank(units, name);
  // His wife, the novelist Ada Byron, …
  if (units[name - 1] && isDeterminer(units[name - 1]!)) name--;
  if (units[name - 1]?.text !== ',') return null;
  const base = phraseEndingAt(units, name - 2);
  if (!base) return null;
  const wide = roleOf(units[base.head]) || !isFull ? base : widened(units, base);
  return roleOf(units[wide.head]) ? withoutArticle(units, wide) : null;
}

/** The mayor of Leeds, [Doctor of Law] Ada Byron: a rank between the comma and the name. */
function acrossRank(units: readonly Unit[], name: number): number {
  let at = name - 1;
  while (at > name - 7 && units[at] && (isNominal(units[at]) || isLink(units[at]!))) at--;
  return units[at]?.text === ',' && roleOf(units[at + 1]) ? at + 1 : name;
}

/** Ada Byron, 35, the city engineer and owner of the mill, … */
export function appositionAfter(units: readonly Unit[], end: number): Phrase | null {
  if (units[end]?.text !== ',') return null;
  const aged = units[end + 1]?.pos === 'NUM' && units[end + 2]?.text === ',';
  const base = phraseFrom(units, aged ? end + 3 : end + 1);
  if (!base || !roleOf(units[base.head])) return null;
  const wide = withPrepositions(units, base);
  const next = units[wide.to];
  if (next && next.pos !== 'PUNCT' && next.pos !== 'CCONJ' && next.lower !== 'who') return null;
  return withoutArticle(units, wide);
}

function withoutArticle(units: readonly Unit[], phrase: Phrase): Phrase {
  const first = units[phrase.from]!;
  return isDeterminer(first) && phrase.head > phrase.from ? { ...phrase, from: phrase.from + 1 } : phrase;
}

/** What may follow "Secretary of", with a name right after it. */
export const OFFICES = readWords(new URL('departments.jsonl', import.meta.url));
