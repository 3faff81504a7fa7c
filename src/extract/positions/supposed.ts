// Whether a clause only supposes: asks, doubts, denies, or waits for.
//
//   if Oslo sends tanks      whether it would      denied that it had      is it to send them?

import type { Scene } from './scene.ts';
import { verbOf } from './verbs.ts';

/** After "if", "whether" or the like in the same clause, or in a question, nothing has happened. */
export function isSupposed(scene: Scene, at: number): boolean {
  const { units, sentence, text } = scene;
  if (text[sentence.end - 1] === '?') return true;
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    const { lower, text: mark } = units[i]!;
    if (isDenial(scene, i)) return true;
    if (/^(?:if|whether|unless|until|lest|once|how|where)$/.test(lower)) return true;
    if (/^[,;:–—]$/.test(mark)) return false;
  }
  return false;
}

/** "Rejected the claim that", "no evidence that", "denied that". */
function isDenial({ units }: Scene, at: number): boolean {
  const verb = verbOf(units[at]!.lower);
  if (verb?.kind === 'deny') return true;
  if (
    !/^(?:claim|claims|accusation|accusations|allegation|allegations|report|reports|suggestion|suggestions|rumours|rumors|evidence|proof|idea)$/.test(
      units[at]!.lower,
    )
  )
    return false;
  return units
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ lower }) =>
        /^(?:no|false|unproven)$/.test(lower) || /^(?:refuse|oppose|deny)$/.test(verbOf(lower)?.kind ?? ''),
    );
}
