// Whom a typed name means, of all who are quoted.
//
//   "Byron"  by name      "Ruritania"  its bodies      "the city engineer"  by role      "Biron"  a letter off

import { type Holder, holderNamed } from '../../extract/holders/holders.ts';
import { conceptTerm } from '../../extract/named.ts';
import type { Quote } from '../../model/quote.ts';
import { fold } from '../../text/fold.ts';
import { termOf } from '../../text/stem.ts';
import type { Archive } from '../archive.ts';
import { readQuestion } from '../question/asked-names.ts';
import { bareTerms, termsOfNames } from '../reading/indexed.ts';
import { neighboursOf } from '../reading/neighbours.ts';
import { type KnownSpeaker, speakersOf, speakersWhoSaid } from './speakers.ts';

/** A known speaker that a typed name may mean. */
export interface Match {
  readonly speaker: KnownSpeaker;
  /** `name`: all that was typed is in the name. `body`: an institution of the country typed. `role`: in a role. `near`: a letter off. */
  readonly by: 'name' | 'body' | 'role' | 'near';
}

/** A name as typed, and whom of those who are quoted it may mean. */
export interface NamedSpeakers {
  readonly typed: string;
  readonly matches: readonly Match[];
}

/**
 * The speakers that a typed name means: by name, with the bodies of a country so named, else as bodies of a country, else by role, else by a name one
 * letter off. Empty where there are none.
 */
export function speakersNamed(typed: string, archive: Archive): NamedSpeakers {
  return { typed, matches: matchesOf(typed, archive) };
}

/** Whether a quote is of somebody whom a typed name means. */
export function isSaidBy(quote: Quote, { matches }: NamedSpeakers, archive: Archive): boolean {
  const said = speakersWhoSaid(quote, archive);
  return matches.some(({ speaker }) => said.includes(speaker));
}

function matchesOf(typed: string, archive: Archive): Match[] {
  const terms = bareTerms(typed);
  if (terms.length === 0) return [];
  const holder = holderNamed(typed);
  const office = officeIn(typed);
  const speakers = speakersOf(archive);
  const ways: [Match['by'], (speaker: KnownSpeaker) => boolean][] = [
    ['name', (speaker) => isNamed(terms, speaker)],
    ['body', (speaker) => isBodyOf(holder, speaker)],
    ['role', (speaker) => terms.every((term) => speaker.roleTerms.has(term) || speaker.nameTerms.has(term))],
    ['role', (speaker) => office !== null && holdsOffice(office, speaker)],
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
    if (matched.length === 0) continue;
    // “Ruritania” speaks by its ministries too, where it is quoted by name; the Palace speaks for itself.
    const bodies =
      by === 'name' && isCountry(typed, holder) ? speakers.filter((one) => isBodyOf(holder, one)) : [];
    const others = bodies.filter((speaker) => !matched.includes(speaker));
    return [
      ...matched.map((speaker) => ({ speaker, by })),
      ...others.map((speaker) => ({ speaker, by: 'body' as const })),
    ];
  }
  return [];
}

/** A country by its name or people, not by a house or city that stands for it. */
function isCountry(typed: string, holder: Holder | null): boolean {
  const houses = holder?.metonyms.map((house) => fold(house)) ?? [];
  return holder !== null && !houses.includes(fold(typed.trim().replace(/^the /i, '')));
}

/** A role and whose it is: "the Polish defence minister". */
interface Office {
  readonly role: readonly string[];
  readonly concepts: readonly string[];
}

function officeIn(typed: string): Office | null {
  const { named } = readQuestion(typed);
  const role = bareTerms(
    named.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), typed),
  );
  const concepts = named.map(({ concept }) => conceptTerm(concept));
  return concepts.length > 0 && role.length > 0 ? { role, concepts } : null;
}

/** "The Polish defence minister" of a "defence minister" in a report where Poland is spoken of beside the name. */
function holdsOffice({ role, concepts }: Office, { roleTerms, said }: KnownSpeaker): boolean {
  if (!role.every((term) => roleTerms.has(term))) return false;
  return said.some(({ reading, quote: { speaker } }) => {
    if (!speaker) return false;
    const around = new Set(
      [speaker.mention, ...neighboursOf(reading, speaker.mention)].flatMap((span) =>
        termsOfNames(reading, span),
      ),
    );
    return concepts.every((concept) => around.has(concept));
  });
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
function isBodyOf(holder: Holder | null, { kind, name }: KnownSpeaker): boolean {
  return (
    holder !== null && kind === 'institution' && holderNamed(name.split(/['’]s? |\s/)[0] ?? '') === holder
  );
}
