// Whom a typed name means, of all who are quoted.
//
//   "Byron"  by name      "Ruritania"  its bodies      "the city engineer"  by role      "Biron"  a letter off

import { holderNamed } from '../../extract/holders/holders.ts';
import { conceptTerm } from '../../extract/named.ts';
import { fold } from '../../text/fold.ts';
import { termOf } from '../../text/stem.ts';
import type { Archive } from '../archive.ts';
import { namedInQuestion, readQuestion } from '../question/asked-names.ts';
import { contentOf, namesIn } from '../reading/indexed.ts';
import { neighboursOf } from '../reading/neighbours.ts';
import { type KnownSpeaker, speakersOf } from './speakers.ts';

/** A known speaker that a typed name may mean. */
export interface Match {
  readonly speaker: KnownSpeaker;
  /** `name`: all that was typed is in the name. `body`: an institution of the country typed. `role`: in a role. `near`: a letter off. */
  readonly by: 'name' | 'body' | 'role' | 'near';
}

/**
 * The speakers that a typed name means: by name, with the bodies of a country so named, else as bodies of a country, else by role, else by a name one
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
    ['role', (speaker) => holdsOffice(typed, speaker)],
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
    const bodies = by === 'name' && isCountry(typed) ? speakers.filter((one) => isBodyOf(typed, one)) : [];
    const others = bodies.filter((speaker) => !matched.includes(speaker));
    return [
      ...matched.map((speaker) => ({ speaker, by })),
      ...others.map((speaker) => ({ speaker, by: 'body' as const })),
    ];
  }
  return [];
}

/** A country by its name or people, not by a house or city that stands for it. */
function isCountry(typed: string): boolean {
  const holder = holderNamed(typed);
  const houses = holder?.metonyms.map((house) => fold(house)) ?? [];
  return holder !== null && !houses.includes(fold(typed.trim().replace(/^the /i, '')));
}

/** "The Polish defence minister" of a "defence minister" in a report where Poland is spoken of beside the name. */
function holdsOffice(typed: string, { roleTerms, said }: KnownSpeaker): boolean {
  const named = namedInQuestion(readQuestion(typed));
  const role = contentOf(
    named.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), typed),
  );
  if (named.length === 0 || role.length === 0 || !role.every((term) => roleTerms.has(term))) return false;
  const concepts = named.map(({ concept }) => conceptTerm(concept));
  return said.some(({ reading, quote: { speaker } }) => {
    if (!speaker) return false;
    const around = new Set(
      [speaker.mention, ...neighboursOf(reading, speaker.mention)].flatMap((span) => namesIn(reading, span)),
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
function isBodyOf(typed: string, { kind, name }: KnownSpeaker): boolean {
  const holder = holderNamed(typed);
  return (
    holder !== null && kind === 'institution' && holderNamed(name.split(/['’]s? |\s/)[0] ?? '') === holder
  );
}
