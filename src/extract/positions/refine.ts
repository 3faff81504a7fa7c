// Makes positions of drafts: when, by whose word, and each only once.

import type { Basis } from '../../model/basis.ts';
import type { Act, Attribution, Position } from '../../model/position.ts';
import type { Span } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';
import { within } from '../../text/within.ts';
import { areAdversaries, type Holder } from '../holders/holders.ts';
import type { Draft } from './finders/draft.ts';
import { type Actor, type Scene, spanOf } from './scene/scene.ts';

/** The positions that the drafts of one sentence amount to. `day` is the document's, ISO 8601. */
export function refine(
  scene: Scene,
  drafts: readonly Draft[],
  timexes: readonly Timex[],
  day: string,
): Position[] {
  const near = within(timexes, scene.sentence);
  const positions = drafts.map((draft) => positionOf(scene, draft, near, day));
  return once(positions);
}

function positionOf(scene: Scene, draft: Draft, timexes: readonly Timex[], day: string): Position {
  const { holder, act, weapon, topic, user, scope } = draft;
  const cue = spanOf(scene.units, draft.cue);
  const { start, end } = scene.sentence;
  return {
    start,
    end,
    holder: holder.holder!.word,
    holderMention: holder.span,
    via: holder.via ?? spokesmanOf(scene, holder, cue),
    holderBasis: holder.basis,
    act,
    cue,
    weapon: weapon && { start: weapon.mention.start, end: weapon.mention.end },
    weaponName: weapon?.mention.weapon.word ?? topic?.word ?? null,
    user: user?.holder?.word ?? null,
    scope,
    ...whenOf(
      scene,
      cue,
      isToCome(act) ? timexes.filter((timex) => !isDeadline(scene.text, timex)) : timexes,
      day,
    ),
    attribution: attributionOf(scene, draft, cue),
  };
}

function isToCome(act: Act): boolean {
  return act === 'pledges' || act === 'considers' || act === 'threatens';
}

/** "By spring" is when the deed is to be done, whatever was said when. */
function isDeadline(text: string, { start }: Span): boolean {
  return /\b(?:by|until|before|from|within|for) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** How far before an act a word such as "previously" still goes with it, in UTF-16 code units. */
const BEFORE = 20;

interface When {
  readonly when: string;
  readonly whenSpan: Span | null;
  readonly whenBasis: Basis;
}

/** The time written nearest the act; one to come is that of the deed, not of the stance. */
function whenOf({ sentence, text }: Scene, cue: Span, timexes: readonly Timex[], day: string): When {
  const near = timexes
    .filter(({ type, direction }) => (type === 'DATE' || type === 'TIME') && direction !== 'future')
    .filter((timex) => tells(text, timex, cue))
    .sort((a, b) => distance(a, cue) - distance(b, cue));
  const dated = near.find(({ value }) => /^\d{4}/.test(value));
  if (dated)
    return { when: dated.value, whenSpan: { start: dated.start, end: dated.end }, whenBasis: dated.basis };
  // ISO 8601-2: some time up to the document's day.
  const words = text.slice(Math.max(sentence.start, cue.start - BEFORE), cue.end);
  if (/\b(?:previously|earlier|formerly|in the past|until now|had long)\b/.test(words))
    return { when: `../${day}`, whenSpan: null, whenBasis: 'inferred' };
  return { when: day, whenSpan: null, whenBasis: 'inferred' };
}

/** Whether a time goes with an act: not in brackets, nor in a clause that another "and" begins. */
function tells(text: string, timex: Span, cue: Span): boolean {
  if (
    text[timex.start - 1] === '(' ||
    /\([^)]*$/.test(text.slice(Math.max(0, timex.start - 20), timex.start))
  )
    return false;
  const between = text.slice(Math.min(timex.end, cue.end), Math.max(timex.start, cue.start));
  return !/\b(?:and|but) (?:has|have|had|is|was|will|would|also|said|then)\b|;/.test(between);
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Who speaks for a party named beside: "she said the Tories would". */
function spokesmanOf(scene: Scene, { holder }: Actor, cue: Span): Span | null {
  const speaker = scene.speaker(cue);
  return holder!.kind === 'party' && speaker && !speaker.holder ? speaker.via : null;
}

/** Acts that are done by speaking: who does them states them. */
const SPOKEN: ReadonlySet<Act> = new Set([
  'leaves-to-recipient',
  'declines-to-say',
  'requests',
  'supports',
  'opposes',
  'threatens',
  'pledges',
]);

function attributionOf(scene: Scene, { holder, act, teller, aside }: Draft, cue: Span): Attribution {
  const speaker = teller ?? scene.speaker(cue);
  // Who accuses is against whom it accuses, in this at least.
  if (teller?.holder && !isSame(teller.holder, holder.holder!)) return 'claimed-by-adversary';
  if (holder.kind === 'unnamed') return 'unnamed-source';
  if (!speaker) return SPOKEN.has(act) && !aside ? 'stated' : 'reported';
  if (speaker.kind === 'unnamed') return 'unnamed-source';
  // A shadow minister speaks for the party.
  if (!speaker.holder)
    return speaker.kind === 'person' && holder.holder!.kind === 'party' ? 'stated' : 'reported';
  if (isSame(speaker.holder, holder.holder!)) return 'stated';
  return areAdversaries(speaker.holder, holder.holder!) ? 'claimed-by-adversary' : 'reported';
}

function isSame(a: Holder, b: Holder): boolean {
  return a === b || a.country === b.word;
}

/** Of one holder's like acts on one weapon in a sentence the first; one on no weapon goes where another names one. */
function once(positions: readonly Position[]): Position[] {
  const key = (position: Position) => `${position.holder}|${position.act}`;
  return positions.filter((position, i) => {
    const alike = positions.filter((other) => key(other) === key(position));
    if (position.weaponName === null && alike.some(({ weaponName }) => weaponName !== null)) return false;
    return (
      positions.findIndex(
        (other) => key(other) === key(position) && other.weaponName === position.weaponName,
      ) === i
    );
  });
}
