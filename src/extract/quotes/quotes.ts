// Finds who said what in a text.
//
//   “The bridge is sound,” said Ada Byron, the city engineer.
//    └───── content ────┘  cue  mention

import type { Prose } from '../../model/prose.ts';
import type { Quote, Unsaid } from '../../model/quote.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { SentenceUnits } from '../../model/unit.ts';
import type { Quoted } from '../../text/marks/marks.ts';
import type { People } from '../people/person.ts';
import type { Draft, QuoteContext } from './draft/draft.ts';
import { kindOf } from './draft/kind.ts';
import { linesOf } from './draft/lines.ts';
import type { RuleName } from './draft/rules.ts';
import { turnsIn } from './draft/transcript.ts';
import { colon } from './finders/colon.ts';
import { labelled } from './finders/labelled.ts';
import { played } from './finders/played.ts';
import { said } from './finders/said.ts';
import { signed } from './finders/signed.ts';
import { joinLines, joinParagraphs } from './refiners/joins.ts';
import { runOn, withoutOwnVoice } from './refiners/runs.ts';
import { alongside, asThey } from './speakers/alongside.ts';
import { appositionsIn } from './speakers/appositions.ts';
import { institutionsIn } from './speakers/institutions.ts';
import { labelSpeakers } from './speakers/label-speaker.ts';
import { speakerOf } from './speakers/speaker.ts';

const finders: readonly ((context: QuoteContext) => Draft[])[] = [labelled, played, said, signed, colon];

/** Join first: a joined quote has only one speaker to find. */
const refiners: readonly ((drafts: readonly Draft[], context: QuoteContext) => Draft[])[] = [
  joinLines,
  joinParagraphs,
  runOn,
  withoutOwnVoice,
];

/** What quotes are found in: a text, what stands in marks in it, the units of its sentences, and whom it mentions. */
export interface QuoteSource {
  readonly prose: Prose;
  readonly quoted: readonly Quoted[];
  readonly sentences: readonly SentenceUnits[];
  readonly people: People;
}

/** What a text tells of as said, and as not said. */
export interface Sayings {
  readonly quotes: readonly Quote[];
  readonly unsaid: readonly Unsaid[];
}

/** Who says what in a text, and what nobody said, each in reading order. Takes time in proportion to its length. */
export function findSayings({ prose, quoted, sentences, people }: QuoteSource): Sayings {
  const context: QuoteContext = {
    text: prose.text,
    paragraphs: prose.paragraphs,
    lines: linesOf(prose.text, sentences, quoted),
    quoted,
    people,
    turns: turnsIn(prose.text, prose.paragraphs),
  };
  const found = inOrder(finders.flatMap((find) => find(context)));
  const drafts = refiners.reduce<readonly Draft[]>((drafts, refine) => refine(drafts, context), found);
  const institutions = institutionsIn(prose.text, context.lines, people);
  const appositions = appositionsIn(prose.text, context.lines);
  const labelSpeaker = labelSpeakers(prose.text, people);
  const othersIn = ({ mention, rule }: Draft, speaker: Speaker | null) =>
    mention && speaker?.kind === 'person' && !TURNS.has(rule)
      ? alongside(mention, prose.text, people).map((other) =>
          speakerOf(other, INFERRED.has(rule), prose.text, people, institutions, appositions),
        )
      : [];
  const speakerIn = ({ mention, rule }: Draft) => {
    if (!mention) return null;
    if (rule === 'label' || rule === 'programme') return labelSpeaker(mention.head);
    return speakerOf(mention, INFERRED.has(rule), prose.text, people, institutions, appositions);
  };
  const quotes = drafts.flatMap((draft): Quote[] => {
    if (draft.unsaid) return [];
    const speaker = speakerIn(draft);
    const quote = {
      kind: isTurn(draft) ? 'direct' : kindOf(draft, prose.text),
      content: draft.content,
      pieces: isTurn(draft) ? draft.content : draft.quoted.map(({ inner }) => inner),
      cue: draft.cue,
      isThought: draft.isThought,
      speaker,
      alongside: othersIn(draft, speaker),
      rule: draft.rule,
    } as const;
    return [quote];
  });
  const unsaid = drafts.flatMap((draft): Unsaid[] => {
    const { content, cue, quoted } = draft;
    const pieces = quoted.map(({ inner }) => inner);
    return draft.unsaid ? [{ content, pieces, cue, speaker: speakerIn(draft), ...draft.unsaid }] : [];
  });
  return { quotes: asThey(quotes, prose.text), unsaid };
}

function isTurn({ rule }: Draft): boolean {
  return TURNS.has(rule);
}

/** A transcript has no marks: all of a turn is as it was said. So is what a programme plays. */
const TURNS: ReadonlySet<RuleName> = new Set<RuleName>(['label', 'programme', 'played']);

/** By line; where two finders claim the same words in marks, the first finder's stand. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<unknown>();
  return drafts
    .filter(({ quoted }) => {
      if (quoted.some((q) => taken.has(q))) return false;
      for (const q of quoted) taken.add(q);
      return true;
    })
    .sort((a, b) => a.line - b.line);
}

/** Rules that give a quote the speaker of other words. */
const INFERRED: ReadonlySet<RuleName> = new Set<RuleName>(['run', 'run-of-subject', 'answer']);
