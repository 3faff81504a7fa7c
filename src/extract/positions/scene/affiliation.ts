// For whom a person speaks.
//
//   the Estonian foreign minister → Estonia, stated       Defence Secretary → United Kingdom, by the spelling
//   Shadow Home Secretary → nobody's government           Rutte, in 2023 → the Netherlands, as is known

import type { Basis } from '../../../model/basis.ts';
import { contains, type Span } from '../../../model/span.ts';
import { within } from '../../../text/within.ts';
import type { Holder, HolderMention } from '../../holders/holders.ts';
import { holderNamed } from '../../holders/holders.ts';
import type { Person } from '../../people/person.ts';
import { countryOfOffice, roleOf } from './roles.ts';
import { officeOf } from './years-in-office.ts';

export interface Affiliation {
  /** The holder that a person speaks for where mentioned; `stated` only if the mention names the country. */
  ofPerson(person: Person, mention: Span): { readonly holder: Holder; readonly basis: Basis } | null;
  /** Of an office that only one country has: "the defense secretary". */
  ofOffice(words: string): Holder | null;
  /** Of somebody known by the family name alone. */
  ofName(family: string): Holder | null;
}

/** A chamber named this near (UTF-16 code units) after a person with an office is that person's. */
const NEAR = 600;

/**
 * Reads for whom the people of a text speak.
 *
 * @param day the document's day, ISO 8601
 */
export function readAffiliation(text: string, holders: readonly HolderMention[], day: string): Affiliation {
  const known = new Map<Person, Holder | null>();
  const holderOf = (person: Person): Holder | null => {
    const role = person.role;
    const words = role ? text.slice(role.start, role.end) : '';
    const kinds = words.split(/[\s-]+/).map((word) => roleOf(word)?.kind);
    const names = text.slice(person.name.start, person.name.end).split(/\s+/);
    if (kinds.includes('turned') || kinds.includes('other')) return officeOf(names, day);
    const named = role && within(holders, role).find((mention) => contains(role, mention));
    if (named) return governmentOf(named.holder);
    const office = officeOf(names, day) ?? holderNamed(countryOfOffice(words) ?? '');
    return office ?? (role && kinds.includes('role') ? chamberNear(holders, person.name) : null);
  };
  return {
    ofOffice: (words) => holderNamed(countryOfOffice(words) ?? ''),
    ofName: (family) => officeOf([family], day),
    ofPerson(person, mention) {
      if (!known.has(person)) known.set(person, holderOf(person));
      const holder = known.get(person)!;
      if (!holder) return null;
      const told = within(holders, mention).some((named) => governmentOf(named.holder) === holder);
      return { holder, basis: told ? 'stated' : 'inferred' };
    },
  };
}

/** A chamber's chair speaks of the country; the chamber itself is a holder only where it acts as one. */
function governmentOf(holder: Holder): Holder {
  if (holder.kind !== 'institution' || !holder.country) return holder;
  return holderNamed(holder.country) ?? holder;
}

function chamberNear(holders: readonly HolderMention[], { start }: Span): Holder | null {
  const near = within(holders, { start, end: start + NEAR });
  const chamber = near.find((mention) => mention.holder.kind === 'institution');
  return chamber ? governmentOf(chamber.holder) : null;
}
