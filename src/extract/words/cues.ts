// The verbs that say that something was said, in all their forms.
//
//   He pointed out that …      point out, past      takes a clause, an object, or words in marks

import type { Unit } from '../../model/unit.ts';
import { type Form, formsOf } from './inflect.ts';
import { type Frame, verbs } from './verbs.ts';

export interface Cue {
  /** The verb as listed, a particle after it: "point out". */
  readonly word: string;
  readonly particle: string | null;
  readonly takes: ReadonlySet<Frame>;
  readonly thought: boolean | 'to';
}

interface Entry {
  readonly form: Form;
  /** With a particle first, since "point out" is more than "point". */
  readonly cues: readonly Cue[];
}

const byForm = read();

/** The cue verbs that a word may be a form of; undefined for any other word. Does not look at what follows it. */
export function cueOf(unit: Unit): Entry | undefined {
  return unit.quote < 0 && unit.pos !== 'PROPN' ? byForm.get(unit.lower) : undefined;
}

/** Whether a word in small letters is a form of a verb of speech, if it is a verb. */
export function isCueForm(word: string): boolean {
  return byForm.has(word);
}

function read(): ReadonlyMap<string, Entry> {
  const forms = new Map<string, Entry>();
  for (const { word, quotes } of verbs) {
    if (!quotes) continue;
    const [verb, particle = null] = word.split(' ') as [string, string?];
    const cue: Cue = { word, particle, takes: new Set(quotes.takes), thought: quotes.thought };
    for (const [text, form] of formsOf(verb)) {
      const cues = [...(forms.get(text)?.cues ?? []), cue];
      forms.set(text, {
        form,
        cues: cues.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null)),
      });
    }
  }
  return forms;
}
