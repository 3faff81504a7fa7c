// Finder: a quotation with a name under it or after a dash.
//
//   “It will hold.” — Ada Byron

import type { Unit } from '../../../model/unit.ts';
import { phraseFrom } from '../../syntax/noun-phrases.ts';
import { type Draft, mentionOf, type QuoteContext, spanOf } from '../draft/draft.ts';

export function signed({ lines, quoted }: QuoteContext): Draft[] {
  return lines.flatMap(({ units }, line) => {
    const at = units.findIndex(({ quote }) => quote >= 0);
    const dash = units[at + 1];
    if (at < 0 || !dash || !/^(?:―|—|–|--|-|~)$/.test(dash.text)) return [];
    const phrase = phraseFrom(units, at + 2);
    if (!phrase || units[phrase.head]!.pos !== 'PROPN' || !endsAt(units, phrase.to)) return [];
    const content = spanOf(units, at, at + 1);
    return [
      {
        content: [content],
        quoted: [quoted[units[at]!.quote]!],
        cue: spanOf(units, at + 1, at + 2),
        isThought: false,
        mention: mentionOf(units, phrase),
        line,
        rule: 'signed',
      },
    ];
  });
}

function endsAt(units: readonly Unit[], at: number): boolean {
  return units.slice(at, at + 3).every(({ pos }) => pos === 'PUNCT') && units.length <= at + 3;
}
