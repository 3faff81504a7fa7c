// The people in a text: their fullest names and roles, and every mention of them, by name, role or pronoun.
//
//   Defence Secretary Ada Byron spoke. He … Mr Byron …      →  name: Ada Byron, role: Defence Secretary

import type { Basis } from '../../model/basis.ts';
import type { Prose } from '../../model/prose.ts';
import type { Span } from '../../model/span.ts';
import { remember } from '../../text/remember.ts';
import { quotedIn } from '../quotes/marks.ts';
import { mendHeadlines } from './headlines.ts';
import { linkLead } from './lead.ts';
import { linkNames } from './link-names.ts';
import { linkPronouns } from './link-pronouns.ts';
import { linkRelations } from './link-relations.ts';
import { linkRoles } from './link-roles.ts';
import { linkThey } from './link-they.ts';
import type { LinkName } from './links.ts';
import type { Named } from './names.ts';
import { oneNameIn } from './one-name.ts';
import { readSentences } from './read-sentences.ts';
import type { RoleMention } from './role-mentions.ts';
import { settle } from './settle.ts';
import type { Gender } from './titles.ts';
import type { Unit } from './units.ts';
import { unnamedIn } from './unnamed.ts';

/** Somebody; grows while the text is read. */
export interface Person {
  /** The fullest name that the text gives, without courtesy titles. */
  name: Span;
  parts: readonly string[];
  /** The fullest role that the text gives, without its article. */
  role: Span | null;
  /** The words of every title and role that they are given, lower case. */
  readonly called: Set<string>;
  /** Where they are first named in full. */
  readonly since: number;
  /** Only where a title, a role or a pronoun tells. */
  gender: Gender | 'they' | null;
  /** In years, where the text gives it beside the name. */
  age: number | null;
}

export interface PersonMention extends Span {
  readonly person: Person;
  /** `inferred` where the mention is a pronoun or a role, not a name. */
  readonly basis: Basis;
  /** How it was given to the person, where it does not name them. */
  readonly link?: LinkName;
  readonly subject: boolean;
  /** Who else it may be: Byron, where there are two of that name. */
  readonly others?: readonly Person[];
}

export interface People {
  readonly persons: readonly Person[];
  /** In reading order; none inside another. */
  readonly mentions: readonly PersonMention[];
  /** Who is mentioned at a span: the first whose mention shares ground with it. */
  personAt(span: Span): PersonMention | null;
  /** Whom a pronoun at a span means, if the text never names them: "he" for "the bishop". */
  unnamedAt(span: Span): PersonMention | null;
  /** The role, without its article, of somebody at a span whom the text never names: "the mayor". */
  roleAt(span: Span): Span | null;
  /** Whether a lone name stands at a span that is on no list of places and bodies, and that no fuller name goes with. */
  isName(span: Span): boolean;
}

/** What is read of a sentence. */
export interface Read {
  readonly units: readonly Unit[];
  readonly paragraph: number;
  readonly named: readonly Named[];
  readonly roles: readonly RoleMention[];
}

/**
 * The people that a text mentions. Takes time in proportion to its length.
 * Worked out once for a prose, as quotes and positions ask for it too.
 */
export const findPeople: (prose: Prose) => People = remember((prose) => {
  const quoted = quotedIn(prose.text, prose.paragraphs);
  const sentences = mendHeadlines(readSentences(prose));
  const { persons, mentions: names, doubtful } = linkNames(sentences, prose.text);
  const roles = linkRoles(sentences, names, prose.text, quoted);
  const named = merged([...names, ...roles]);
  const strangers = unnamedIn(sentences, named);
  const led = merged([...named, ...linkLead(sentences, named, strangers)]);
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
});

function isNamed({ parts }: Person): boolean {
  return parts.length > 0;
}

function merged(mentions: readonly PersonMention[]): PersonMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mention, i) => i === 0 || mention.start >= sorted[i - 1]!.end);
}

function firstAt<Mention extends Span>(mentions: readonly Mention[], span: Span): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention && mention.start < span.end ? mention : null;
}
