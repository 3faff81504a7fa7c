// Reads a text into scenes, one a sentence, each knowing who acts in it and whose words it is.

import type { Prose } from '../../../model/prose.ts';
import type { Quote } from '../../../model/quote.ts';
import { overlap, type Span } from '../../../model/span.ts';
import type { SentenceUnits, Unit } from '../../../model/unit.ts';
import { firstStartingAfter, within } from '../../../text/within.ts';
import type { HolderMention } from '../../holders/holders.ts';
import type { People } from '../../people/person.ts';
import type { WeaponMention } from '../../weapons/find.ts';
import { verbOf } from '../words/verbs.ts';
import { actorsIn } from './actors.ts';
import { readAffiliation } from './affiliation.ts';
import { authorOf } from './author.ts';
import { pointing } from './pointing.ts';
import { type Actor, type Armed, inClauses, type Scene, type Stretch, stretchOf } from './scene.ts';

/** In units. No sentence of prose is longer: it is a list, or there is no punctuation to go by. */
const LONGEST = 300;

/** What positions are found in: a text, the units of its sentences, and what was found in it before. */
export interface PositionSource {
  readonly prose: Prose;
  readonly sentences: readonly SentenceUnits[];
  readonly holders: readonly HolderMention[];
  readonly weapons: readonly WeaponMention[];
  readonly people: People;
  readonly quotes: readonly Quote[];
}

/** The scenes of a text, in order. `day` is the document's, ISO 8601. */
export function scenesOf(
  { prose, sentences, holders, weapons, people: { mentions }, quotes }: PositionSource,
  day: string,
): Scene[] {
  const standing = readAffiliation(prose.text, holders, day);
  const bare = prose.sentences.map((sentence, i) => {
    const all = sentences[i]!.units;
    if (all.length > LONGEST) return { sentence, units: [], weapons: [], actors: [] };
    const units = inClauses(all);
    const armed = within(weapons, sentence).flatMap((mention): Armed[] => {
      const at = stretchOf(units, mention);
      return at && !isDoing(units, at) && !isFamilyName(mentions, mention) ? [{ ...at, mention }] : [];
    });
    const actors = actorsIn(units, armed, within(holders, sentence), within(mentions, sentence), standing);
    return { sentence, units, weapons: armed, actors };
  });
  const speakers = speakersOf(quotes, bare);
  const author = authorOf(prose.text, bare);
  const point = pointing(author);
  return bare.map(({ sentence, units, weapons: armed, actors }): Scene => {
    const tail = tailSpeaker(units, actors);
    const speaker = (at: Span) =>
      speakerAt(speakers, at) ?? (tail && at.end <= tail.span.start ? tail : author);
    const all = point(units, [...actors], armed, speaker);
    return { text: prose.text, sentence, units, weapons: armed, actors: all, speaker };
  });
}

/** Who stands at the end with the word for saying: "…, Danish officials said". */
function tailSpeaker(units: readonly Unit[], actors: readonly Actor[]): Actor | null {
  if (actors.length === 0) return null;
  const near = Math.max(0, units.length - TAIL);
  const said = near + units.slice(near).findLastIndex(isSaying);
  const actor = said < near ? undefined : actors.findLast(({ to, owns }) => to <= said && !owns);
  if (!actor || said - actor.to > 6) return null;
  return units.slice(Math.max(0, actor.from - 3), actor.from).some(({ text }) => text === ',') ? actor : null;
}

function isSaying({ lower }: Unit): boolean {
  const verb = verbOf(lower);
  return verb?.kind === 'say' && verb.form !== 'ing';
}

/** From the word for saying to the sentence's end, in units. */
const TAIL = 8;

/** "To bomb the rebels", "arms the rebels": a verb that is spelt as a weapon. */
function isDoing(units: readonly Unit[], { from, to }: Stretch): boolean {
  return to - from === 1 && units[from]!.pos === 'VERB';
}

/** "Foreign Minister Lotta Kalibr": the last word of a person's name is no weapon. */
function isFamilyName(people: readonly Span[], { core }: WeaponMention): boolean {
  return within(people, core).some(({ start, end }) => start < core.start && end === core.end);
}

interface Said extends Span {
  readonly speaker: Actor;
}

/** The stretches that somebody says, in order, each with who does. */
function speakersOf(
  quotes: readonly Quote[],
  scenes: readonly { units: readonly Unit[]; actors: readonly Actor[]; sentence: Span }[],
): Said[] {
  const sentences = scenes.map(({ sentence, actors }) => ({
    start: sentence.start,
    end: sentence.end,
    actors,
  }));
  // In a programme the turns of those who speak for it are the report.
  return quotes
    .filter(({ rule }) => rule !== 'programme')
    .flatMap(({ content, speaker }): Said[] => {
      if (!speaker) return [];
      const actorOf = (words: Span) =>
        within(sentences, words)
          .flatMap((scene) => scene.actors)
          .find(({ span, owns }) => !owns && overlap(span, words));
      const actor =
        actorOf(speaker.mention) ??
        actorOf(speaker.name) ??
        (speaker.kind === 'unnamed' ? unnamed(speaker.mention) : null);
      return actor ? content.map(({ start, end }) => ({ start, end, speaker: actor })) : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function unnamed(span: Span): Actor {
  return { from: 0, to: 0, span, kind: 'unnamed', holder: null, basis: 'stated', via: null, owns: false };
}

/** Who says the words at a place: of what is said within what is said, the innermost. */
function speakerAt(said: readonly Said[], { start, end }: Span): Actor | null {
  const last = firstStartingAfter(said, start) - 1;
  // Nested speech goes few levels deep, so that the innermost is among the last to have begun.
  for (let i = last; i >= 0 && last - i < 11; i--) if (said[i]!.end >= end) return said[i]!.speaker;
  return null;
}
