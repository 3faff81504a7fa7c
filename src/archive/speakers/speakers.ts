// Who is quoted in the coverage, across documents: one speaker under all spellings and titles.
//
//   “Volodymyr Zelensky” (The Gazette), “Mr Zelenskyy” (The Herald)  →  one speaker, two printings

import type { Quote } from '../../model/quote.ts';
import type { Reading } from '../../model/reading.ts';
import { textOf } from '../../model/span.ts';
import { type Speaker, speakersIn } from '../../model/speaker.ts';
import { remember } from '../../text/remember.ts';
import type { Archive } from '../archive.ts';
import { bareTerms } from '../reading/indexed.ts';

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

/** Those who said it, several where they said it together; none where the coverage names nobody. */
export function speakersWhoSaid(quote: Quote, archive: Archive): readonly KnownSpeaker[] {
  return byQuote(archive).get(quote) ?? [];
}

const byQuote = remember((archive: Archive) => {
  const speakers = new Map<Quote, KnownSpeaker[]>();
  for (const speaker of speakersOf(archive)) {
    for (const { quote } of speaker.said) speakers.set(quote, [...(speakers.get(quote) ?? []), speaker]);
  }
  return speakers;
});

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
    for (const quote of reading.quotes)
      for (const speaker of speakersIn(quote)) add(groups, reading, quote, speaker);
  }
  joinSurnames(groups);
  return [...groups.values()]
    .map(toSpeaker)
    .sort((a, b) => b.said.length - a.said.length || (a.name < b.name ? -1 : 1));
}

function add(groups: Map<string, Group>, reading: Reading, quote: Quote, speaker: Speaker): void {
  const { body } = reading.document;
  const name = textOf(body, speaker.name);
  const key = bareTerms(name).join(' ') || name.toLowerCase();
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
  const letters = /^ \((\p{Lu}{2,8})\)/u.exec(body.slice(speaker.mention.end, speaker.mention.end + 12));
  if (letters) group.mentions.add(letters[1]!);
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
    nameTerms: new Set(bareTerms(name)),
    roleTerms: new Set([...roles.keys(), ...mentions].flatMap(bareTerms)),
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
