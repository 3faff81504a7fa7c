// Gives a time of day the day that stands after it, where they are not one expression.
//
//   at 16:15, 3 May      at 4am (01:00 GMT) on Sunday

import type { Prose } from '../../../model/prose.ts';
import type { Mention } from '../mention.ts';

const BETWEEN = /^(?:\s?\(|\)?,?\s(?:on\s|in\s[A-Z]\w+\son\s)?)$/;

/** Takes mentions in order. */
export function lendDay(mentions: readonly Mention[], { text }: Prose): Mention[] {
  const lent = [...mentions];
  // From the end, so that a day is handed on from one time to the one before it.
  for (let i = lent.length - 2; i >= 0; i--) {
    const mention = lent[i]!;
    const next = lent[i + 1]!;
    const near = next.start - mention.end <= 30 && BETWEEN.test(text.slice(mention.end, next.start));
    if (near && needsDay(mention) && !needsDay(next) && isDay(next))
      lent[i] = { ...mention, moment: next.moment };
  }
  return lent;
}

function needsDay({ moment, time }: Mention): boolean {
  return time !== undefined && moment.kind === 'shift' && moment.from === 'sentence';
}

function isDay({ moment }: Mention): boolean {
  if (moment.kind === 'date') return moment.day !== undefined || moment.weekday !== undefined;
  return moment.kind === 'shift' && moment.unit === 'day';
}
