// What the bot sent that Discord would not take fails the test that it was sent in.

import type { Exchange } from '../model.ts';

/** @throws naming the requests, the JSON paths and the rules */
export function failOnViolations(exchanges: readonly Exchange[]): void {
  const broken = exchanges.flatMap(({ method, path, violations }) =>
    violations.map((violation) => `${method} ${path}: ${violation.path}: ${violation.rule}`),
  );
  if (broken.length > 0) throw new Error(`Discord would not take this:\n${broken.join('\n')}`);
}
