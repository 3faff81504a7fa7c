// The people in a text: their fullest names and roles, and every mention of them, by name, role or pronoun.
//
//   Defence Secretary Ada Byron spoke. He … Mr Byron …      →  name: Ada Byron, role: Defence Secretary

import type { Quoted } from '../../text/marks/marks.ts';
import { firstAt } from '../../text/within.ts';
import { settle } from './links/ambiguous-names.ts';
import { linkLeadCoreference } from './links/lead-coreference.ts';
import { linkNames } from './links/link-names.ts';
import { linkPronouns } from './links/link-pronouns.ts';
import { linkRelations } from './links/link-relations.ts';
import { linkRoles } from './links/link-roles.ts';
import { linkThey } from './links/link-they.ts';
import { oneNameIn } from './links/one-name.ts';
import { unnamedIn } from './links/unnamed.ts';
import { mendHeadlines } from './names/headlines.ts';
import type { Read } from './names/read.ts';
import type { People, Person, PersonMention } from './person.ts';

/**
 * The people that a text mentions. Takes time in proportion to its length.
 *
 * @param read what was read of each sentence, in reading order
 * @param quoted what stands in quotation marks
 */
export function findPeople(text: string, read: readonly Read[], quoted: readonly Quoted[]): People {
  const sentences = mendHeadlines(read);
  const { persons, mentions: names, doubtful } = linkNames(sentences, text);
  const roles = linkRoles(sentences, names, text, quoted);
  const named = merged([...names, ...roles]);
  const strangers = unnamedIn(sentences, named);
  const led = merged([...named, ...linkLeadCoreference(sentences, named, strangers)]);
  const sure = merged([...led, ...linkThey(sentences, led, quoted)]);
  const known = merged([...sure, ...strangers, ...oneNameIn(sentences, sure), ...doubtful]);
  const pronouns = linkPronouns(sentences, known, quoted);
  const certain = merged([...sure, ...[...strangers, ...pronouns].filter(({ person }) => isNamed(person))]);
  const settled = merged([...certain, ...settle(doubtful, certain)]);
  const mentions = merged([...settled, ...linkRelations(sentences, settled)]);
  const others = merged([
    ...pronouns.filter(({ person }) => !isNamed(person)),
    // “The man” of whom more was told before.
    ...strangers.filter(({ basis, person }) => basis === 'inferred' && !isNamed(person)),
  ]);
  const unnamed = sentences.flatMap(({ roles }) =>
    roles.filter(({ definite }) => definite).map(({ role }) => role),
  );
  const lone = sentences.flatMap(({ named }) =>
    named.filter(({ parts, isWeak }) => parts.length === 1 && !isWeak).map(({ name }) => name),
  );
  return {
    persons,
    mentions,
    personAt: (span) => firstAt(mentions, span),
    unnamedAt: (span) => firstAt(others, span),
    roleAt: (span) => firstAt(unnamed, span),
    isName: (span) => firstAt(lone, span) !== null,
  };
}

function isNamed({ parts }: Person): boolean {
  return parts.length > 0;
}

function merged(mentions: readonly PersonMention[]): PersonMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mention, i) => i === 0 || mention.start >= sorted[i - 1]!.end);
}
