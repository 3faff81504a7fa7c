// Finder: what a programme plays: announced in one paragraph, and spoken in the next, without marks.
//
//   Here is what she told me.
//
//   I was at the pier. We saw it fall.        a direct quote
//
//   That was Ada Byron.                       hers

import { type Phrase, phraseFrom } from '../people/noun-phrases.ts';
import type { Unit } from '../people/units.ts';
import { type Draft, type Draught, mentionOf, spanOf } from './draft.ts';
import type { Line } from './lines.ts';
import { isOwnVoice } from './transcript.ts';

export function played({ text, paragraphs, lines, quoted }: Draught): Draft[] {
  const marked = new Set(quoted.map(({ paragraph }) => paragraph));
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (!next || next.paragraph === line.paragraph || marked.has(next.paragraph)) return [];
    const announced = announcedIn(line.units);
    const { start, end } = paragraphs[next.paragraph]!;
    if (!announced || !isOwnVoice(text.slice(start, end))) return [];
    const after = lines.find(({ paragraph }) => paragraph > next.paragraph);
    const units = after && wasNamed(after) ? after.units : line.units;
    const speaker = after && wasNamed(after) ? wasNamed(after)! : announced;
    return [
      {
        ...{ content: [{ start, end }], quoted: [], cue: spanOf(line.units, 0, line.units.length) },
        ...{ isThought: false, mention: mentionOf(units, speaker), line: at + 1, rule: 'played' as const },
      },
    ];
  });
}

/** Here is what she told me. — This is what Ada Byron had to say: */
function announcedIn(units: readonly Unit[]): Phrase | null {
  const words = units.slice(0, 3).map(({ lower }) => lower);
  if (!/^(?:here|this) (?:is|'s) what$/.test(words.join(' '))) return null;
  const subject = phraseFrom(units, 3);
  const verb = subject && units[subject.to]?.lower;
  return verb && /^(?:told|said|says|had|has)$/.test(verb) ? subject : null;
}

/** That was Ada Byron. — Ada Byron there. */
function wasNamed({ units }: Line): Phrase | null {
  const isThat = units[0]?.lower === 'that' && /^(?:was|'s|is)$/.test(units[1]?.lower ?? '');
  const name = phraseFrom(units, isThat ? 2 : 0);
  if (!name || units[name.head]!.pos !== 'PROPN') return null;
  return isThat || units[name.to]?.lower === 'there' ? name : null;
}
