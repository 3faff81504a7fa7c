// Takes in the words around an expression that belong to it.
//
//   late on Tuesday      the end of last year      earlier today      almost two years      the past hour or so
//   └──────┘             └────────┘                └─────┘            └────┘                              └───┘

import type { Prose } from '../../../model/prose.ts';
import type { Mention } from '../mention.ts';

const PART_OF =
  /\b(?:(?:the |a )?(?:very )?(?:beginning|start|end|close|middle|rest|remainder|turn|eve|height|early part|latter part|early days|early hours|late hours|latter half|first half|second half|first weeks?|last weeks?|first months?|last months?|final weeks?|final months?|first days?|last days?|final days?|course) of )$/i;
const EARLY = /\b(?:(?:very |as )?(?:early|late|earlier|later)(?: on| in)?[ -]|mid(?:-| )?)$/i;
const ABOUT =
  /\b(?:(?:just |well )?(?:about|around|over|under)|approximately|roughly|nearly|almost|some|more than|less than|fewer than|at least|at most|up to|as (?:many|much|little|few) as|an estimated|close to|no more than|no less than) $/i;
const OR_SO = /^ or (?:so|more|less)\b/i;
const NEAR = 40;

/** Takes mentions in order, without overlaps; none grows over another. */
export function widen(mentions: readonly Mention[], { text }: Prose): Mention[] {
  return mentions.map((mention, i) => {
    const floor = Math.max(mentions[i - 1]?.end ?? 0, mention.start - NEAR);
    const after = text.slice(mention.end, Math.min(mention.end + 10, mentions[i + 1]?.start ?? text.length));
    return widenLeft(widenRight(mention, after), text, floor);
  });
}

function widenRight(mention: Mention, after: string): Mention {
  const suffix = mention.type === 'DURATION' || mention.approximate ? OR_SO.exec(after) : null;
  return suffix ? { ...mention, end: mention.end + suffix[0].length, approximate: true } : mention;
}

function widenLeft(mention: Mention, text: string, floor: number): Mention {
  const before = text.slice(floor, mention.start).replace(/\s/g, ' ');
  const first = text[mention.start]!;
  if (mention.moment.kind === 'fixed' && /_REF|^XXXX/.test(mention.moment.value)) return mention;
  if (mention.type === 'DURATION') {
    // “Over the past year”: there “over” is no part of the number.
    const about = /^(?:the|these)\s/i.test(text.slice(mention.start, mention.start + 6))
      ? null
      : ABOUT.exec(before);
    return about && first
      ? { ...mention, start: mention.start - about[0].length, approximate: true }
      : mention;
  }
  if (mention.type === 'SET') return mention;
  const early = EARLY.exec(before);
  if (early) return the({ ...mention, start: mention.start - early[0].length }, text, floor);
  const part = PART_OF.exec(before);
  if (part) return { ...mention, start: mention.start - part[0].length };
  const about = /\b(?:about|around|approximately|roughly|circa) $/i.exec(before);
  if (about && mention.moment.kind !== 'shift')
    return { ...mention, start: mention.start - about[0].length, approximate: true };
  if (about && mention.time) return { ...mention, start: mention.start - about[0].length, approximate: true };
  return mention;
}

/** “The early 1990s”, “the late evening”. */
function the(mention: Mention, text: string, floor: number): Mention {
  const before = text.slice(floor, mention.start);
  return /\bthe\s$/i.test(before) ? { ...mention, start: mention.start - 4 } : mention;
}
