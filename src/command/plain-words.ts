// How our own terms and dates read in a sentence.

import type { Act } from '../model/position.ts';

export const actWords: Record<Act, string> = {
  permits: 'permits',
  restricts: 'restricts',
  'leaves-to-recipient': 'leaves it to the recipient',
  'declines-to-say': 'declines to say',
  considers: 'considers',
  supplies: 'supplies',
  pledges: 'pledges',
  refuses: 'refuses to supply',
  requests: 'requests',
  supports: 'supports',
  opposes: 'opposes',
  threatens: 'threatens',
  uses: 'uses',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 day, month or year in words: `2024-05-10` → "10 May 2024"; anything else as it is. */
export function dayInWords(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value) ?? [];
  if (!year) return value;
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
