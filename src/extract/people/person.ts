// Somebody in a text, and where the text speaks of them.
//
//   Defence Secretary Ada Byron spoke. He … Mr Byron …      →  name: Ada Byron, role: Defence Secretary

import type { Basis } from '../../model/basis.ts';
import type { Span } from '../../model/span.ts';
import type { Gender } from '../words/roles.ts';
import type { LinkName } from './links.ts';

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
