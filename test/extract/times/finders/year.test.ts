import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'Since the flood of [1953|1953] it has stood empty.',
  'It was built in [2022|2022].',
  'The [1991|1991] agreement held.',
  'From [2009|2009] to [2011|2011] it lay idle.',
  'It will open by [2030|2030].',
  'It has stood empty since [’82|1982].',
  'It was found in [1066|1066].',
  'It was sold in [late 2006|2006].',
  'A work from [circa 1750|1750] hung there.',
  'It was built in [nineteen forty-one|1941] and sold in [two thousand and four|2004].',
  'It will halve by [the year two thousand fifty|2050], or in [twenty sixty|2060].',
  'It will shut by [year-end|2024], or at [year end 2026|2026].',
  'They counted two thousand six votes in twenty thirty-mile hikes.',
  'They counted 2022 people.',
  'Some 2,000 men came, then 1995 troops.',
  'Resolution 1973 and flight 1907 are numbers.',
  'It cost $2000 or £1999.',
  'They drove 2000 km at 1500 metres.',
  'It fell 2010.5 points.',
  'He lives at 1066-B.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
