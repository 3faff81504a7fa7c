// An act of speech: a verb of speech, or what stands for one, and who does it.
//
//   Byron had already told the council, adding that …
//   who   └── cue ──┘                   cue: same subject

import type { Phrase } from '../../../model/unit.ts';
import type { Supposition } from '../../syntax/over-clause.ts';
import type { Cue } from '../../words/cues.ts';
import type { RuleName } from './rules.ts';

/** Indices are of the line's units. */
export interface Act {
  readonly cue: Cue;
  /** Where the verb with its auxiliaries begins. */
  readonly from: number;
  /** After the verb and its particle. */
  readonly to: number;
  readonly subject: Phrase | null;
  /** `after`: said Ada Byron. */
  readonly side: 'before' | 'after' | 'none';
  /** Whether the subject stands right before the verb, so that a clause begins with it. */
  readonly own: boolean;
  readonly participle: boolean;
  readonly rule: RuleName;
  /** Where its clause begins, if not with the subject: [the paper] quoted Byron as saying. */
  readonly opening?: number | undefined;
  /** Why it was not done at all; in most acts nothing. */
  readonly supposed?: Supposition | null;
}
