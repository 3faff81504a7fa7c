// Who holds an office: a question that names nobody, but a role.
//
//   “Who is the Ruritanian defence minister?”  →  Defence Minister Ada Byron … (Ruritania by her positions)

import { conceptTerms } from '../../extract/named.ts';
import { isRoleWord } from '../../extract/words/titles.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, textOf } from '../../model/span.ts';
import { within } from '../../text/within.ts';
import type { Archive } from '../archive.ts';
import type { AskedTerm, Question } from '../question/asked-term.ts';
import { worthOf } from '../question/coverage.ts';
import { contentTerms } from '../reading/indexed.ts';

export interface OfficeHolder {
  readonly reading: Reading;
  readonly name: Span;
  readonly role: Span;
}

/** The role with all that narrows it, where a question asks for its holder and nothing else; null for any other question. */
export function officeAsked({ text, seeks, asked }: Question): readonly AskedTerm[] | null {
  // “The defence minister of Ruritania” ends in the country, “the Ruritanian defence minister” in the role.
  const role = / of /.test(text) ? asked.findLast(({ isName }) => !isName) : asked.at(-1);
  const bare = /^\W*(?:who|whos|name)(?:['’]s| is| was| are)?\b/i.test(text);
  return seeks === 'person' && bare && role && isRoleWord(role.text) && !asked.some(({ isVerb }) => isVerb)
    ? asked
    : null;
}

/** Everybody who is said to hold an office, or whose role and government together are it; the first mention of each. */
export function officeHolders(office: readonly AskedTerm[], archive: Archive): OfficeHolder[] {
  const found = new Map<string, OfficeHolder>();
  for (const reading of archive.readings) {
    for (const { name, role } of reading.people) {
      const key = `${reading.document.id} ${name.start}`;
      if (!role || found.has(key) || !holds(office, reading, name, role)) continue;
      found.set(key, { reading, name, role });
    }
  }
  return [...found.values()];
}

/** Every word of the office in the role; its country may be that for which the person speaks. */
function holds(office: readonly AskedTerm[], reading: Reading, name: Span, role: Span): boolean {
  const { body } = reading.document;
  const own = new Set(
    [role, name].flatMap((part) => [
      ...contentTerms(textOf(body, part)).map(({ term }) => term),
      ...within(reading.named, part).flatMap(({ concept }) => conceptTerms(concept)),
    ]),
  );
  const speaksFor = reading.positions.flatMap(({ via, holder }) =>
    via && via.start === name.start ? conceptTerms(holder) : [],
  );
  const all = new Set([...own, ...speaksFor]);
  return office.every((term) => worthOf(term, term.isName ? all : own) >= 0.75);
}
