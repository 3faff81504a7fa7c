// Takes in the words around an expression that belong to it.
//
//   late on Tuesday      the end of last year      earlier today      almost two years      the past hour or so
//   └──────┘             └────────┘                └─────┘            └────┘                              └───┘

import type { Prose } from '../../../model/prose.ts';
import type { Mention } from '../mention.ts';

/** How far from an expression (UTF-16 code units) such words may begin. */
const NEAR = 40;

/** Takes mentions in order, without overlaps; none grows over another. */
export function widen(mentions: readonly Mention[], { text }: Prose): Mention[] {
  const widened: Mention[] = [];
  for (const [i, mention] of mentions.entries()) {
    const floor = Math.max(widened.at(-1)?.end ?? 0, mention.start - NEAR);
    const ceiling = Math.min(mention.end + NEAR, mentions[i + 1]?.start ?? text.length);
    const before = text.slice(floor, mention.start);
    const after = text.slice(mention.end, ceiling);
    widened.push(
      toTheRight(toTheLeft(mention, before, text.slice(mention.start, mention.end), after), after),
    );
  }
  return widened;
}

/** What may stand before which expressions; the first that does is taken. */
const prefixes: { of: (mention: Mention, words: string) => boolean; words: RegExp; approximate?: true }[] = [
  {
    of: isNumbered,
    words: before('(?:just |well )?(?:more|less|fewer|no more|no less) than|(?:just |well )(?:over|under)'),
    approximate: true,
  },
  {
    of: isNumbered,
    words: before(
      '(?:just )?(?:about|around)|approximately|roughly|nearly|almost|some|close to|an estimated',
    ),
    approximate: true,
  },
  {
    of: isNumbered,
    words: before('at least|at most|up to|as (?:many|much|little|few) as'),
    approximate: true,
  },
  // “In over a year”; but in “over ten years it cost a fortune” the word is no part of the number.
  {
    of: isNumbered,
    words: before(
      '(?<=\\b(?:in|for|after|of|by|to|at|within|lasts|lasted|takes|took|taken|spent|been|was|is|a)\\s)(?:over|under)',
    ),
    approximate: true,
  },
  { of: isPlaced, words: before('(?:the )?(?:very |as )?(?:early|late|earlier|later)(?: on| in)?') },
  { of: isPlaced, words: /\b(?:the\s)?(?:early-|late-|mid-?\s?)$/i },
  {
    of: isPlaced,
    words: before(
      '(?:the |a )?(?:very )?(?:(?:beginning|start|end|close|middle|rest|remainder|turn|eve|height|course)|' +
        '(?:early|latter|late) part|(?:early|late) (?:days|hours)|(?:latter|first|second) half|(?:first|last|final) (?:days?|weeks?|months?)) of',
    ),
  },
  { of: isDate, words: before('about|around|approximately|roughly|circa'), approximate: true },
];

function before(words: string): RegExp {
  return new RegExp(`\\b(?:${words.replaceAll(' ', '\\s')})\\s$`, 'i');
}

function toTheLeft(mention: Mention, before: string, text: string, after: string): Mention {
  for (const { of, words, approximate } of prefixes) {
    // “Get around Monday’s ban”, “know about Sunday’s crash”: the word goes with what the day owns.
    if (approximate && OWNS.test(after)) continue;
    const prefix = of(mention, text) ? words.exec(before) : null;
    if (!prefix) continue;
    const start = mention.start - prefix[0].length;
    return approximate ? { ...mention, start, approximate } : { ...mention, start };
  }
  return mention;
}

const OWNS = /^['’]s\s/;
const OR_SO = /^\sor\s(?:so|more|less)\b/i;

function toTheRight(mention: Mention, after: string): Mention {
  const suffix = mention.type === 'DURATION' || mention.approximate ? OR_SO.exec(after) : null;
  return suffix ? { ...mention, end: mention.end + suffix[0].length, approximate: true } : mention;
}

/** “Two years”, “a year ago”; not “the past year”, before which “over” is a preposition. */
function isNumbered({ type, moment }: Mention, words: string): boolean {
  if (moment.kind === 'shift') return /\b(?:ago|earlier|later|from now)$/i.test(words);
  return type === 'DURATION' && !/^(?:the|these)\s/i.test(words);
}

/** Has a place on the calendar, so that it begins and ends. */
function isPlaced({ type, moment }: Mention): boolean {
  return type !== 'DURATION' && type !== 'SET' && !(moment.kind === 'fixed' && moment.value.endsWith('_REF'));
}

function isDate({ moment, time }: Mention): boolean {
  return moment.kind === 'date' || time !== undefined;
}
