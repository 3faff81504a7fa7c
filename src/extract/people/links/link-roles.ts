// Finds who holds a role that is mentioned without a name.
//
//   The Danish harbour minister has said … / But Ada Byron said …      the same: a name that comes out of nowhere
//   Ada Byron, the harbour minister, … / The minister …                the one who has that role

import type { Span } from '../../../model/span.ts';
import { insideMarks } from '../../../text/marks/inside-marks.ts';
import type { Read } from '../names/read.ts';
import type { Person, PersonMention } from '../person.ts';
import {
  covered,
  described,
  holderOf,
  type Introduction,
  newcomer,
  placed,
  wordsOf,
} from './role-holders.ts';

/** The role mentions whose holder the text names. Gives a role to people who have none. */
export function linkRoles(
  sentences: readonly Read[],
  names: readonly PersonMention[],
  text: string,
  quoted: readonly Span[],
): PersonMention[] {
  const introduced = introductions(sentences, names, quoted, text);
  const byHead = new Map<string, Set<Person>>();
  const enter = (person: Person) => {
    const words = wordsOf(person, text);
    for (const word of words) byHead.set(word, (byHead.get(word) ?? new Set()).add(person));
  };
  for (const { person } of names) if (person.role || person.called.size > 0) enter(person);
  const found: PersonMention[] = [];
  const inOrder = names.filter(({ subject }) => subject).sort((a, b) => a.start - b.start);
  const all = [...names].sort((a, b) => a.start - b.start);
  let last = -1;
  let lastOfAll = -1;
  let next = 0;
  for (const { roles, paragraph } of sentences) {
    for (const mention of roles) {
      while (next < introduced.length && introduced[next]!.start < mention.span.end) next++;
      while (last + 1 < inOrder.length && inOrder[last + 1]!.start < mention.span.start) last++;
      while (lastOfAll + 1 < all.length && all[lastOfAll + 1]!.start < mention.span.start) lastOfAll++;
      const holder =
        holderOf(mention, byHead, text) ??
        covered(mention, inOrder, last, text) ??
        placed(mention, byHead, inOrder[last], text) ??
        described(mention, inOrder, last, text) ??
        // That did not please Ada Byron. The retired engineer …
        described(mention, all, lastOfAll, text) ??
        newcomer(mention, byHead, text, paragraph, introduced, next);
      if (!holder) continue;
      if (!holder.role) {
        holder.role = mention.role;
        enter(holder);
      }
      holder.gender ??= mention.head.gender ?? null;
      found.push({
        ...mention.span,
        person: holder,
        basis: 'inferred',
        link: 'role',
        subject: mention.subject,
      });
    }
  }
  return found;
}

/** Where each full name comes first, if it begins a clause there, and in nobody’s words: not “The Travelling Bench”. */
function introductions(
  sentences: readonly Read[],
  names: readonly PersonMention[],
  quoted: readonly Span[],
  text: string,
): Introduction[] {
  const isQuoted = insideMarks(quoted);
  const paragraphs = sentences.flatMap(({ named, paragraph }) =>
    named.map(({ span }) => [span.start, paragraph] as const),
  );
  const paragraphAt = new Map(paragraphs);
  const seen = new Set<Person>();
  return (
    [...names]
      .sort((a, b) => a.start - b.start)
      .filter((mention) => !isQuoted(mention))
      .filter(({ person }) => !seen.has(person) && seen.add(person))
      .filter(({ subject, person }) => subject && person.parts.length > 1)
      // The SNP's Ada Byron: that tells who she is.
      .filter(({ start }) => !/['’]s? $/.test(text.slice(Math.max(0, start - 3), start)))
      .map(({ start, person }) => ({ start, person, paragraph: paragraphAt.get(start) ?? -1 }))
  );
}
