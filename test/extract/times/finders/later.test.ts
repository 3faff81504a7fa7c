import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'She [later|PAST_REF] recovered.',
  'He will speak [later|PAST_REF].',
  'It was [now|PRESENT_REF] rather than later.',
  'It is [now|PRESENT_REF] or later.',
  '[Years later|PAST_REF] it sank.',
  'He will speak [later this week|2024-W20].',
  'He will speak [later today|2024-05-15].',
  'He will speak [later tonight|2024-05-15TNI].',
  'It sank [later that day|2024-05-15].',
  'It sank [later in the day|2024-05-15].',
  'He will speak [later tomorrow|2024-05-16].',
  'He will speak [later Friday|2024-05-17].',
  'She came no later.',
  'She came not later.',
  'It will come sooner or later.',
  'It came and later sank.',
  'It came much later.',
  'A later version came.',
  'The later version came.',
  'Its later years were dry.',
  'His later years were dry.',
  'Her later years were dry.',
  'Their later years were dry.',
  'Some later ones came.',
  'She came later than he did.',
  'A later-day saint came.',
  'The not-later one came.',
  'Later, it sank.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
