// A little news of our own for the end-to-end tests: enough that was said for two pages.

import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';

export const news: Archive = archiveOf(
  documentOf(
    '“The bridge is sound,” said Ada Byron, the city engineer.\n' +
      'Ada Byron said: “We opened the bridge on Monday.”\n' +
      '“Cars may cross the bridge,” Ada Byron said.\n' +
      '“Lorries may not cross the bridge,” Ada Byron said.\n' +
      '“The bridge was closed in May,” Ada Byron said.\n' +
      '“The bridge was painted green,” Ada Byron said.\n' +
      '“@everyone may walk on the bridge,” Ada Byron said.',
    { headline: '<@200000000000000002> **opens**' },
  ),
);
