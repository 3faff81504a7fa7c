// Draws the cases of the properties: the same ones on every run, so that what passed once passes again.
//
//   FAST_CHECK_SEED=$RANDOM npx vitest run     looks for others

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 2024) });
