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
  // Ada Byron … Mr Byron … Byron; `doubtful` where two have the surname.
  const { persons, mentions: names, doubtful } = linkNames(sentences, text);
  // The minister.
  const withRoles = merged([...names, ...linkRoles(sentences, names, text, quoted)]);
  // A woman in the crowd: who is never named, and may be meant by “she”.
  const strangers = unnamedIn(sentences, withRoles);
  // A pensioner was robbed on Monday. | Ada Byron, 70, …
  const withLead = merged([...withRoles, ...linkLeadCoreference(sentences, withRoles, strangers)]);
  // They, of one person.
  const withThey = merged([...withLead, ...linkThey(sentences, withLead, quoted)]);
  // He, she: whoever may be meant is in sight, named or not.
  const inSight = merged([...withThey, ...strangers, ...oneNameIn(sentences, withThey), ...doubtful]);
  const pronouns = linkPronouns(sentences, inSight, quoted);
  const withPronouns = merged([
    ...withThey,
    ...[...strangers, ...pronouns].filter(({ person }) => isNamed(person)),
  ]);
  // Byron, of two Byrons: the one of whom the text has just told.
  const settled = merged([...withPronouns, ...settle(doubtful, withPronouns)]);
  // Her uncle.
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
