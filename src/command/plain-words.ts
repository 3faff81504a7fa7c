// How our own terms read in a sentence.

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
