// Finds who is meant by what they are to another.
//
//   His wife, Ada Byron, … / His wife said …          the same, of the same man
//   Hugh Lal, her brother, … / his sister said …      it goes both ways

import type { Span } from '../../../model/span.ts';
import type { Unit } from '../../../model/unit.ts';
import { firstAt, firstEndingAfter } from '../../../text/within.ts';
import { isOwner } from '../../words/pronouns.ts';
import type { Read } from '../names/read.ts';
import type { RoleMention } from '../names/role-mentions.ts';
import type { Person, PersonMention } from '../person.ts';

interface Relation {
  readonly of: Person;
  readonly noun: string;
  readonly who: Person;
}

/**
 * The mentions by relation whose person the text names elsewhere.
 *
 * @param mentions names, roles and pronouns, in reading order
 */
export function linkRelations(
  sentences: readonly Read[],
  mentions: readonly PersonMention[],
): PersonMention[] {
  const personAt = finder(mentions);
  const stated: Relation[] = sentences.flatMap(({ named, units }) =>
    named.flatMap(({ alias, span }) => {
      const who = personAt({ start: span.end - 1, end: span.end });
      // “His” stands before the role, and is no part of it.
      const owner = alias && unitBefore(units, alias.start);
      const of = owner && isOwner(owner.lower) ? personAt(owner) : null;
      if (!who || !of || of === who) return [];
      const noun = unitBefore(units, alias!.end);
      return noun?.pos === 'NOUN' ? [{ of, who, noun: noun.lower }] : [];
    }),
  );
  if (stated.length === 0) return [];
  return sentences.flatMap(({ roles, units }) =>
    roles.flatMap((role): PersonMention[] => {
      const owner = unitBefore(units, role.role.start) ?? units[0]!;
      const of = isOwner(owner.lower) ? personAt(owner) : null;
      const person = of && relatedTo(of, role, stated);
      // The pronoun in it is somebody else's mention: the chief word is theirs.
      const head = unitBefore(units, role.span.end)!;
      return person
        ? [
            {
              start: head.start,
              end: role.span.end,
              person,
              basis: 'inferred',
              link: 'relation',
              subject: role.subject,
            },
          ]
        : [];
    }),
  );
}

/** Of “her uncle”: whose niece she is, or who is her uncle; null if none or several. */
function relatedTo(of: Person, { head }: RoleMention, stated: readonly Relation[]): Person | null {
  const noun = head.word;
  const found = new Set([
    ...stated.filter((one) => one.of === of && one.noun === noun).map(({ who }) => who),
    ...stated.filter((one) => one.who === of && CONVERSE.get(noun)?.includes(one.noun)).map((one) => one.of),
  ]);
  const fitting = [...found].filter(({ gender }) => !head.gender || !gender || head.gender === gender);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** What one is to somebody who is this to them. */
const CONVERSE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    uncle: ['niece', 'nephew'],
    aunt: ['niece', 'nephew'],
    niece: ['uncle', 'aunt'],
    nephew: ['uncle', 'aunt'],
    brother: ['brother', 'sister'],
    sister: ['brother', 'sister'],
    father: ['son', 'daughter'],
    mother: ['son', 'daughter'],
    son: ['father', 'mother'],
    daughter: ['father', 'mother'],
    husband: ['wife', 'husband'],
    wife: ['husband', 'wife'],
    widow: ['husband'],
    cousin: ['cousin'],
    grandfather: ['grandson', 'granddaughter'],
    grandmother: ['grandson', 'granddaughter'],
    partner: ['partner'],
    rival: ['rival'],
    opponent: ['opponent'],
    colleague: ['colleague'],
    teammate: ['teammate'],
    friend: ['friend'],
    neighbour: ['neighbour'],
    neighbor: ['neighbor'],
  }),
);

function finder(mentions: readonly PersonMention[]): (span: Span) => Person | null {
  const byStart = [...mentions].sort((a, b) => a.start - b.start);
  return (span) => firstAt(byStart, span)?.person ?? null;
}

/** The last unit that ends at an offset or before it. */
function unitBefore(units: readonly Unit[], offset: number): Unit | undefined {
  return units[firstEndingAfter(units, offset) - 1];
}
