// Finds who is meant by the words beside a quote.
//
//   “Not yet,” he said.             → Ada Byron, the city engineer      inferred
//   “Not yet,” Mr Byron said.       → Charles Byron                     stated
//   “Not yet,” the air force said.  → Ruritania’s air force             an institution
//   “Not yet,” the owner, Harbour Lines, said.   → Harbour Lines, owner an institution
//   “Not yet,” US officials said.   → US officials                      unnamed

import { type Span, textOf } from '../../../model/span.ts';
import type { Speaker } from '../../../model/speaker.ts';
import { isPersonNoun } from '../../../text/thesaurus.ts';
import type { People, PersonMention } from '../../people/person.ts';
import { isSeveral } from '../../words/person-nouns.ts';
import { unnamedPronouns } from '../../words/pronouns.ts';
import { roles } from '../../words/roles.ts';
import { isRoleWord } from '../../words/titles.ts';
import type { Mention } from '../draft/draft.ts';
import type { Appositions } from './appositions.ts';
import { kindByNoun } from './by-noun.ts';
import { type Institutions, withoutArticle } from './institutions.ts';

/** An official, the villagers; they, others. */
const unnamed = new Set([
  ...roles.filter(({ quotes }) => quotes?.unnamed).map(({ word }) => word),
  ...unnamedPronouns,
]);

/**
 * Who speaks, by the words beside the quote.
 *
 * @param inRun whether they stand beside an earlier quote, so that the speaker is inferred in any case
 */
export function speakerOf(
  mention: Mention,
  inRun: boolean,
  text: string,
  people: People,
  institutions: Institutions,
  appositions: Appositions,
): Speaker {
  const span: Span = { start: mention.start, end: mention.end };
  const basis = inRun ? 'inferred' : 'stated';
  const beside = appositions.at(mention.head);
  const found = people.personAt(beside ? lastLetter(beside.name) : mention.head);
  if (found) {
    const { name, role } = found.person;
    return {
      kind: 'person',
      mention: span,
      name,
      role: role ?? beside?.role ?? null,
      basis: inRun ? 'inferred' : found.basis,
      ...(found.link ? { link: found.link } : {}),
    };
  }
  const besideIt = nameBehind(mention, text, people) ?? nameAtEnd(span, text, people);
  if (besideIt) {
    const { name, role } = besideIt.person;
    return { kind: 'person', mention: span, name, role, basis };
  }
  const other = people.unnamedAt(mention.head);
  if (other) {
    const { name } = other.person;
    const isSome = SOME.test(textOf(text, name));
    return {
      ...{ kind: isSome ? 'unnamed' : 'person', mention: span, name, role: isSome ? null : name },
      ...{ basis: 'inferred', link: other.link ?? 'pronoun' },
    };
  }
  if (beside) return { kind: 'institution', mention: span, ...beside, basis };
  const head = textOf(text, mention.head).toLowerCase();
  const body = /^(?:it|they|its|their)$/.test(head) ? institutions.before(mention) : null;
  if (body) {
    // The owner, Harbour Lines, left. It said …
    const named = appositions.at(lastWord(body, text)) ?? { name: body, role: null };
    // The families of the dead stayed. They said …
    const chief = /^.*?(?= of | in | at | for |$)/.exec(textOf(text, body))![0].length;
    const kind = kindByNoun(text, lastWord({ start: body.start, end: body.start + chief }, text));
    return {
      kind: kind === 'unnamed' ? kind : 'institution',
      ...{ mention: span, ...named, basis: 'inferred' },
    };
  }
  // Says a weary Poole.
  const isWeary = people.isName(mention.head) && /^an? \p{Ll}+ \p{Lu}\S*$/u.test(textOf(text, span));
  if (isWeary) return { kind: 'person', mention: span, name: mention.head, role: null, basis };
  if (unnamed.has(head) || SOME.test(textOf(text, span))) {
    // The ministers of Leeds and York met. The two ministers said …
    const told = institutions.fuller(mention);
    return {
      kind: 'unnamed',
      mention: span,
      name: told ?? span,
      role: null,
      basis: told ? 'inferred' : basis,
    };
  }
  const role = people.roleAt(mention.head);
  if (role) return { kind: 'person', mention: span, name: role, role, basis };
  // A headline: “Bridge is old”, says engineer.
  if (head === textOf(text, span) && isRoleWord(head))
    return { kind: 'person', mention: span, name: span, role: span, basis };
  // Members said: a word with a capital as it comes first.
  if (isSeveral(head) && isPersonNoun(head) && textOf(text, span).toLowerCase().startsWith(head))
    return { kind: 'unnamed', mention: span, name: span, role: null, basis };
  if (people.isName(mention.head)) return { kind: 'person', mention: span, name: span, role: null, basis };
  const named = appositions.before(mention);
  if (named) return { kind: 'institution', mention: span, ...named, basis: 'inferred' };
  const fuller = institutions.fuller(mention) ?? institutions.only(mention);
  if (fuller) return { kind: 'institution', mention: span, name: fuller, role: null, basis: 'inferred' };
  const kind = isHandle(text, span) ? 'person' : kindByNoun(text, mention.head);
  const name = withoutArticle(text, span);
  return { kind, mention: span, name, role: kind === 'person' && !isHandle(text, span) ? name : null, basis };
}

/** One of the dissenters, deputy governor Karl Ostry, said: nothing but the name between the commas. */
function nameBehind({ end }: Span, text: string, people: People): PersonMention | null {
  const [aside] = /^, (?:the |an? )?/.exec(text.slice(end, end + 6)) ?? [];
  const named = aside ? people.personAt({ start: end + aside.length, end: end + aside.length + 1 }) : null;
  const isAlone = named?.basis === 'stated' && /^[,.;]/.test(text.slice(named.end, named.end + 1));
  return isAlone ? named : null;
}

/** @adabyron */
function isHandle(text: string, span: Span): boolean {
  return /^@\S+$/.test(textOf(text, span));
}

/** Harbour union chief and television star Ada Byron: the words end in a full name, behind what she is. */
function nameAtEnd(span: Span, text: string, people: People): PersonMention | null {
  const words = textOf(text, span);
  const found = people.personAt(lastLetter(span));
  if (found?.end !== span.end || found.person.parts.length < 2) return null;
  const before = words.slice(0, words.toLowerCase().lastIndexOf(found.person.parts[0]!)).trim().split(' ');
  // The mayor and senator Ada Byron are two.
  const isTwo = before.includes('and') && /^(?:the|an?|its|h[ie][sr])$/i.test(before[0]!);
  if (!isRoleWord(before.at(-1)!) || isTwo) return null;
  // The arrest of mayor Ada Byron; but: Council on Welfare Director Ada Byron.
  const isNamed = before.every((word) => /^(?:\p{Lu}|on$|of$|for$|and$)/u.test(word));
  return isNamed || !before.some((word) => /^(?:of|by|for|from|with|on|in|at|to|than)$/.test(word))
    ? found
    : null;
}

const SOME = /^(?:an?|one|another|some) /i;

function lastWord({ start, end }: Span, text: string): Span {
  return { start: start + text.slice(start, end).lastIndexOf(' ') + 1, end };
}

/** “Byron & Sons” ends in no person's name. */
function lastLetter({ end }: Span): Span {
  return { start: end - 1, end };
}
