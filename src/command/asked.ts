// Plain questions as patterns whose named groups are a command's options.
//
//   /^what did (?<speaker>.+) say about (?<about>.+)$/   →   { speaker: 'Byron', about: 'the bridge' }

import type { OptionValues } from '../model/answer.ts';

/** The options that the first fitting pattern finds in a question; null where none fits. */
export function askedBy(patterns: readonly RegExp[], question: string): OptionValues | null {
  const bare = question
    .replace(/^\W*(?:(?:hey|hi|hello|so|ok|please|and|but)\b\W*)*/i, '')
    .replace(/[\s?!.]+$/, '')
    .replace(/(?:,?\s+(?:please|pls|plz|thanks|thank you|thx|cheers))+$/i, '');
  for (const pattern of patterns) {
    const match = pattern.exec(bare);
    if (match)
      return Object.fromEntries(
        Object.entries(match.groups ?? {}).filter(([, value]) => value),
      ) as OptionValues;
  }
  return null;
}
