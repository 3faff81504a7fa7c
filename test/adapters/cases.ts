// One suite of cases for every door: what is asked, as raw options, and what must come of it. A door passes when
// it hands the command the same options and so gives the same answer.

export interface Case {
  readonly command: string;
  /** As people give them: text, not yet checked. */
  readonly options: Readonly<Record<string, string | number>>;
  /** The options as the command is given them, and how it ends; or the words of the error that it gets. */
  readonly expects:
    | {
        readonly options: Readonly<Record<string, string | number>>;
        readonly status: 'answered' | 'nothing-found';
      }
    | { readonly error: string };
}

export const cases: readonly Case[] = [
  // Plain.
  {
    command: 'ask',
    options: { question: 'When will the new bridge open?' },
    expects: { options: { question: 'When will the new bridge open?' }, status: 'answered' },
  },
  {
    command: 'who-said',
    options: { quote: 'the bridge is sound' },
    expects: { options: { quote: 'the bridge is sound' }, status: 'answered' },
  },
  {
    command: 'sources',
    options: {},
    expects: { options: {}, status: 'answered' },
  },
  {
    command: 'weapons-policy',
    options: { country: 'Denmark', weapon: 'Harpoon', 'as-of': '2024-12-01' },
    expects: {
      options: { country: 'Denmark', weapon: 'Harpoon', 'as-of': '2024-12-01' },
      status: 'answered',
    },
  },
  {
    command: 'check-quote',
    options: { words: 'It will hold for a thousand years', speaker: 'Ada Byron' },
    expects: {
      options: { words: 'It will hold for a thousand years', speaker: 'Ada Byron' },
      status: 'answered',
    },
  },
  // Whole numbers and dates in the forms that people give.
  {
    command: 'who-said',
    options: { speaker: 'Ada Byron', limit: '1' },
    expects: { options: { speaker: 'Ada Byron', limit: 1 }, status: 'answered' },
  },
  {
    command: 'timeline',
    options: { from: 'June 2024', to: 'June 2024' },
    expects: { options: { from: '2024-06-01', to: '2024-06-30' }, status: 'answered' },
  },
  // Marks of all kinds, and what would be markup, a pattern or an escape somewhere.
  {
    command: 'who-said',
    options: { quote: '“the bridge is sound”' },
    expects: { options: { quote: '“the bridge is sound”' }, status: 'answered' },
  },
  {
    command: 'who-said',
    options: { quote: 'she said "the \\bridge" (.*)+$ @everyone **sound**' },
    expects: {
      options: { quote: 'she said "the \\bridge" (.*)+$ @everyone **sound**' },
      status: 'nothing-found',
    },
  },
  {
    command: 'who-said',
    options: { speaker: 'Ada\u200B Byron\u202E', about: ' the   bridge\t' },
    expects: { options: { speaker: 'Ada Byron', about: 'the bridge' }, status: 'answered' },
  },
  // Nothing found.
  {
    command: 'who-said',
    options: { speaker: 'Zaphod' },
    expects: { options: { speaker: 'Zaphod' }, status: 'nothing-found' },
  },
  {
    command: 'ask',
    options: { question: '🌉' },
    expects: { error: 'names nothing to look for' },
  },
  // Slips.
  { command: 'ask', options: {}, expects: { error: 'Give “question”' } },
  { command: 'ask', options: { question: ' \u200B ' }, expects: { error: 'Give “question”' } },
  { command: 'ask', options: { question: 'why '.repeat(1000) }, expects: { error: 'Give at most' } },
  { command: 'who-said', options: {}, expects: { error: 'Give at least one of' } },
  { command: 'who-said', options: { quote: 'x', limit: '0' }, expects: { error: 'whole number' } },
  { command: 'who-said', options: { quote: 'x', limit: 'many' }, expects: { error: 'whole number' } },
  { command: 'timeline', options: { from: '31 February 2024' }, expects: { error: 'is no date' } },
  { command: 'timeline', options: { from: '2024-06-05', to: '2024-06-04' }, expects: { error: '“from”' } },
];
