// The group of a verb that acts are told with: what the list of those verbs adds to it.
//
//   Berlin has not yet been persuaded          has not yet been → past, denied, passive
//          └─── group ─────────┘

import type { Unit } from '../../../model/unit.ts';
import { denialAt } from '../../syntax/denials.ts';
import { type VerbGroup, verbGroup } from '../../syntax/verb-group.ts';
import { type Verb, verbAt } from '../words/verbs.ts';

/** A past without a helper is a `participle`, whether it has a subject of its own or hangs on a noun. */
export interface Group extends Omit<VerbGroup, 'tense'> {
  readonly verb: Verb;
  readonly passive: boolean;
  readonly denied: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'may' | 'can' | 'should' | 'would';
}

/** The group of the listed verb at a unit; null if the word there is no verb. */
export function groupAt(units: readonly Unit[], at: number): Group | null {
  const verb = verbAt(units, at);
  if (!verb) return null;
  const group = verbGroup(units, at, verb.form);
  const { modality, inverted } = group;
  // What tells the act begins with no adverb: also | sent.
  let { from } = group;
  while (from < at && units[from]!.pos === 'ADV' && !denialAt(units, from)) from++;
  const isBare = from === at && inverted === null;
  if (!isVerb(units, at, verb, { to: group.form === 'to', helped: !isBare })) return null;
  return {
    ...{ ...group, from, verb, denied: group.polarity === 'denied' },
    form: isBare && verb.form === 'past' ? 'participle' : group.form,
    passive: group.voice === 'passive' && !isBare,
    tense: modality === 'none' ? group.tense : modality === 'must' ? 'should' : modality,
  };
}

/** Many of these words are nouns too: "a strike", "the launch", "plans". */
function isVerb(
  units: readonly Unit[],
  at: number,
  verb: Verb,
  { to, helped }: { to: boolean; helped: boolean },
): boolean {
  const { pos, text } = units[at]!;
  if (pos === 'VERB' || pos === 'AUX') return true;
  if (verb.word === 'shoot' && units[at + 1]?.lower === 'down') return true;
  if (pos === 'PROPN' || text !== text.toLowerCase()) return verb.form === 'past' && at === 0;
  const before = units[at - 1];
  if (at === 0 && verb.form === 'base' && units[at + 1]?.lower === 'us') return true;
  if (verb.form === 'past' || verb.form === 'ing') {
    const named = verb.form === 'past' && /^(?:PROPN|PRON)$/.test(before?.pos ?? '');
    // "Accused of firing mortars".
    const ofDoing =
      verb.form === 'ing' && before?.pos === 'ADP' && /^(?:NOUN|ADJ|NUM)$/.test(units[at + 1]?.pos ?? '');
    return (
      ofDoing || pos !== 'NOUN' || helped || named || /^(?:DET|PROPN|PRON)$/.test(units[at + 1]?.pos ?? '')
    );
  }
  if (to || helped) return true;
  return (
    before !== undefined && (before.pos === 'PROPN' || before.pos === 'PRON') && isFollowed(units[at + 1])
  );
}

function isFollowed(next: Unit | undefined): boolean {
  return (
    next !== undefined &&
    (/^(?:to|that|it|its|his|their|the|a|an|more|no|new)$/.test(next.lower) ||
      /^(?:PROPN|NUM|PRON|DET|VERB)$/.test(next.pos))
  );
}
