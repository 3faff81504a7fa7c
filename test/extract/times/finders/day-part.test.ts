import { expect, it } from 'vitest';
import { marked, plain } from '../read-times.ts';

// Published on Wednesday 2024-05-15. Each row shows what is to be found, and what not.
it.each([
  'It sank on [3 May|2024-05-03]. [The next morning|2024-05-04TMO] they fled.',
  'It sank on [3 May|2024-05-03]; it had left [the night before|2024-05-02TNI].',
  'They will speak [this evening|2024-05-15TEV].',
  'They spoke [last night|2024-05-14TNI].',
  'They spoke [yesterday afternoon|2024-05-14TAF].',
  'They will speak [tomorrow morning|2024-05-16TMO].',
  'They spoke [tonight|2024-05-15TNI].',
  'They spoke on [Tuesday evening|2024-05-14TEV].',
  'They spoke on [the evening of 3 May|2024-05-03TEV].',
  'Drones came [overnight|2024-05-14TNI].',
  'The pier was lost in an [overnight|2024-05-14TNI] fire.',
  'The guild said on [Monday|2024-05-13] that drones came [overnight|2024-05-12TNI].',
  'Drones came [overnight on Friday|2024-05-10TNI].',
  'Drones came on [Friday overnight|2024-05-10TNI].',
  'Rain will fall [overnight|2024-05-15TNI].',
  'The pier may be closed [overnight|2024-05-15TNI].',
  'On [Friday|2024-05-10] they spoke in [the morning|2024-05-10TMO].',
  'Good evening, they said.',
  'He is a night owl.',
])('%s', (row) => expect(marked(plain(row))).toBe(row));
