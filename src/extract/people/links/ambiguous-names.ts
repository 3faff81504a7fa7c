// Settles whose a lone surname is that two have: the one's of whom the paragraph has just told.
//
//   Ada Byron and Jim Byron met. / She laughed. “Look,” Byron said.      Ada Byron

import type { PersonMention } from '../person.ts';

/** The mentions of a doubtful name that only one of those who bear it can be meant by. */
export function settle(
  doubtful: readonly PersonMention[],
  certain: readonly PersonMention[],
): PersonMention[] {
  let next = 0;
  return doubtful.flatMap((name): PersonMention[] => {
    while (next < certain.length && certain[next]!.end <= name.start) next++;
    const bearers = new Set([name.person, ...(name.others ?? [])]);
    const near = certain
      .slice(Math.max(0, next - LOOKED_AT), next)
      .filter(({ person, end }) => bearers.has(person) && name.start - end < NEAR);
    const [person, other] = new Set(near.map(({ person }) => person));
    // A photograph of Ada Byron: she did nothing yet. But who is “her” by then is told of.
    const acts = near.some(({ subject, link }) => subject || link === 'pronoun');
    return person && !other && acts ? [{ ...name, person, others: [], link: 'surname' }] : [];
  });
}

/** How many mentions before it, and how far, in UTF-16 code units. */
const LOOKED_AT = 8;
const NEAR = 250;
