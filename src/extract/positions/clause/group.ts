// A verb with what goes before it: its helpers, its denial, its tense.
//
//   Berlin has not yet been persuaded          has not yet been → past, denied, passive
//          └─── group ─────────┘

import type { Unit } from '../../../model/unit.ts';
import { type Verb, verbOf } from '../words/verbs.ts';

/** `finite` stands with a subject of its own; `to` and `gerund` with another verb's, or a noun's. */
export type GroupForm = 'finite' | 'to' | 'gerund' | 'participle';

export interface Group {
  /** The verb's unit. */
  readonly at: number;
  /** The first unit of the group. */
  readonly from: number;
  readonly form: GroupForm;
  readonly verb: Verb;
  readonly passive: boolean;
  readonly denied: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'may' | 'can' | 'should' | 'would';
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re", 'am']);
const HAVE = new Set(['has', 'have', 'had', "'ve", 'having']);
const TENSES: Readonly<Record<string, Group['tense']>> = {
  will: 'future',
  shall: 'future',
  wo: 'future',
  "'ll": 'future',
  would: 'would',
  "'d": 'would',
  may: 'may',
  might: 'may',
  could: 'can',
  can: 'can',
  ca: 'can',
  cannot: 'can',
  should: 'should',
  must: 'should',
  ought: 'should',
};
const DENIALS = new Set(['not', "n't", 'never', 'cannot', 'no', 'neither', 'nor']);
const DO = new Set(['do', 'does', 'did']);
const ADVERBS = new Set(
  'also again now already finally previously since so far still yet soon just only long once repeatedly reportedly today then even first always ever instead'.split(
    ' ',
  ),
);

/** The group of the listed verb at a unit; null if the word there is no verb. */
export function groupAt(units: readonly Unit[], at: number): Group | null {
  const verb = verbOf(units[at]!.lower);
  if (!verb) return null;
  let from = at;
  let passive = false;
  let denied = false;
  let to = false;
  let be = false;
  let have = false;
  let tense: Group['tense'] | null = null;
  for (let i = at - 1; i >= 0 && !to; i--) {
    const { lower, pos } = units[i]!;
    if (BE.has(lower)) {
      be = true;
      passive ||= verb.form === 'past' && lower !== 'having';
      if (lower === 'was' || lower === 'were') tense ??= 'past';
    } else if (HAVE.has(lower)) {
      have = true;
      tense ??= 'past';
    } else if (lower === "'s" && pos === 'AUX' && verb.form === 'past') {
      // "It's asked" has, "it's being asked" is.
      have = true;
      tense ??= 'past';
    } else if (lower === "'s" && pos === 'AUX' && verb.form === 'ing') {
      be = true;
    } else if (TENSES[lower]) tense = TENSES[lower];
    else if (DO.has(lower)) tense ??= lower === 'did' ? 'past' : 'present';
    else if (lower === 'to' && verb.form !== 's' && verb.form !== 'ing') to = true;
    else if (!DENIALS.has(lower) && !isAdverb(lower, pos)) break;
    denied ||= DENIALS.has(lower);
    from = i;
  }
  while (from < at && isAdverb(units[from]!.lower, units[from]!.pos) && !DENIALS.has(units[from]!.lower))
    from++;
  // "asked not to": the denial stands before the to.
  if (to && from > 0 && DENIALS.has(units[from - 1]!.lower)) {
    denied = true;
    from--;
  }
  const helped = be || have || tense !== null;
  const form = formOf(verb, { to, be, helped });
  if (!isVerb(units, at, verb, { to, helped })) return null;
  return {
    at,
    from,
    form,
    verb,
    passive,
    denied,
    tense: tense ?? (verb.form === 'past' ? 'past' : 'present'),
  };
}

function formOf(verb: Verb, { to, be, helped }: { to: boolean; be: boolean; helped: boolean }): GroupForm {
  if (to) return 'to';
  if (verb.form === 'ing') return be ? 'finite' : 'gerund';
  return verb.form === 'past' && !helped ? 'participle' : 'finite';
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

function isAdverb(lower: string, pos: string): boolean {
  return (
    (pos === 'ADV' && !/^(?:when|where|why|how|there|here|ago)$/.test(lower)) ||
    ADVERBS.has(lower) ||
    /\wly$/.test(lower)
  );
}
