// Who is quoted in the coverage, across documents: one speaker under all spellings and titles.
//
//   “Volodymyr Zelensky” (The Gazette), “Mr Zelenskyy” (The Herald)  →  one speaker, two printings

import { holderNamed } from '../extract/holders/holders.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { textOf } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { remember } from '../text/remember.ts';
import { type Term, termOf, termsOf } from '../text/stem.ts';
import type { Archive } from './archive.ts';
import { isStopTerm } from './stop-words.ts';

export interface Said {
  readonly reading: Reading;
  readonly quote: Quote;
}

export interface KnownSpeaker {
  /** The fullest name printed anywhere. */
  readonly name: string;
  /** A role that is printed with the name; null where none is. */
  readonly role: string | null;
  readonly kind: Speaker['kind'];
  /** The terms of the name, and of every role and mention that it was printed with. */
  readonly nameTerms: ReadonlySet<string>;
  readonly roleTerms: ReadonlySet<string>;
  readonly said: readonly Said[];
}

/** Everyone who is quoted, the most quoted first. */
export const speakersOf: (archive: Archive) => readonly KnownSpeaker[] = remember(gather);

/** A known speaker that a typed name may mean. */
export interface Match {
  readonly speaker: KnownSpeaker;
  /** `name`: all that was typed is in the name. `body`: an institution of the country typed. `role`: in a role. `near`: a letter off. */
  readonly by: 'name' | 'body' | 'role' | 'near';
}

/**
 * The speakers that a typed name means: by name, else as bodies of a country, else by role, else by a name one
 * letter off. Empty where there are none.
 */
export function speakersNamed(typed: string, archive: Archive): Match[] {
  const terms = contentOf(typed);
  if (terms.length === 0) return [];
  const speakers = speakersOf(archive);
  const ways: [Match['by'], (speaker: KnownSpeaker) => boolean][] = [
    ['name', (speaker) => isNamed(terms, speaker)],
    ['body', (speaker) => isBodyOf(typed, speaker)],
    ['role', (speaker) => terms.every((term) => speaker.roleTerms.has(term) || speaker.nameTerms.has(term))],
    [
      'near',
      (speaker) =>
        terms.every(
          (term) =>
            speaker.nameTerms.has(term) ||
            archive.vocabulary.namesLike(term).some((name) => speaker.nameTerms.has(name)),
        ),
    ],
  ];
  for (const [by, test] of ways) {
    const matched = speakers.filter(test);
    if (matched.length > 0) return matched.map((speaker) => ({ speaker, by }));
  }
  return [];
}

/** Words before a name that are no part of it. */
const courtesies = new Set(
  ['lord', 'lady', 'baroness', 'baron', 'sir', 'dame', 'mr', 'mrs', 'ms', 'miss', 'dr', 'prof'].map(termOf),
);

/** Every typed term in the name, courtesies apart; of somebody printed by surname alone a first name may be typed. */
function isNamed(typed: readonly string[], { nameTerms, kind }: KnownSpeaker): boolean {
  const terms = typed.filter((term) => !courtesies.has(term));
  const name = [...nameTerms].filter((term) => !courtesies.has(term));
  if (terms.length === 0) return false;
  if (terms.every((term) => name.includes(term))) return true;
  return kind === 'person' && name.length === 1 && name[0] === terms.at(-1);
}

/** "Russia" means the Kremlin and the Russian defence ministry too, but not every Russian. */
function isBodyOf(typed: string, { kind, name }: KnownSpeaker): boolean {
  const holder = holderNamed(typed);
  return (
    holder !== null && kind === 'institution' && holderNamed(name.split(/['’]s? |\s/)[0] ?? '') === holder
  );
}

function contentOf(text: string): string[] {
  return termsOf(text)
    .map(({ term }: Term) => term)
    .filter((term) => !isStopTerm(term));
}

interface Group {
  readonly said: Said[];
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly mentions: Set<string>;
  readonly kind: Speaker['kind'];
}

function gather(archive: Archive): KnownSpeaker[] {
  const groups = new Map<string, Group>();
  for (const reading of archive.readings) {
    for (const quote of reading.quotes) if (quote.speaker) add(groups, reading, quote, quote.speaker);
  }
  joinSurnames(groups);
  return [...groups.values()]
    .map(toSpeaker)
    .sort((a, b) => b.said.length - a.said.length || (a.name < b.name ? -1 : 1));
}

function add(groups: Map<string, Group>, reading: Reading, quote: Quote, speaker: Speaker): void {
  const { body } = reading.document;
  const name = textOf(body, speaker.name);
  const key = contentOf(name).join(' ') || name.toLowerCase();
  const empty = {
    said: [],
    names: new Map(),
    roles: new Map(),
    mentions: new Set<string>(),
    kind: speaker.kind,
  };
  const group: Group = groups.get(key) ?? empty;
  group.said.push({ reading, quote });
  count(group.names, name);
  if (speaker.role) count(group.roles, textOf(body, speaker.role));
  group.mentions.add(textOf(body, speaker.mention));
  groups.set(key, group);
}

/** A surname that one document prints alone is the person of that surname elsewhere, if there is but one. */
function joinSurnames(groups: Map<string, Group>): void {
  const people = [...groups].filter(([, { kind }]) => kind === 'person');
  for (const [surname, alone] of people.filter(([key]) => !key.includes(' '))) {
    const full = people.filter(([key]) => key.endsWith(` ${surname}`));
    if (full.length !== 1) continue;
    const [, whole] = full[0]!;
    whole.said.push(...alone.said);
    for (const mention of alone.mentions) whole.mentions.add(mention);
    for (const [role, times] of alone.roles) whole.roles.set(role, (whole.roles.get(role) ?? 0) + times);
    groups.delete(surname);
  }
}

function toSpeaker({ said, names, roles, mentions, kind }: Group): KnownSpeaker {
  const name = most(names)!;
  return {
    name,
    role: most(roles),
    kind,
    nameTerms: new Set(contentOf(name)),
    roleTerms: new Set([...roles.keys(), ...mentions].flatMap(contentOf)),
    said,
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The commonest, of those the longest. */
function most(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length)[0]?.[0] ?? null;
}
