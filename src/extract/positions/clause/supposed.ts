// Whether a clause only supposes: asks, doubts, denies, or waits for.
//
//   if Oslo sends tanks      whether it would      denied that it had      is it to send them?

import type { Scene } from '../scene/scene.ts';
import { verbOf } from '../words/verbs.ts';

/** After "if", "whether" or the like in the same clause, or in a question, nothing has happened. */
export function isSupposed(scene: Scene, at: number): boolean {
  const { units, sentence, text } = scene;
  if (text[sentence.end - 1] === '?' || isCalledFalse(scene)) return true;
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    const { lower, text: mark } = units[i]!;
    if (isDenial(scene, i)) return true;
    if (isImagined(scene, i)) return true;
    if (/^(?:if|whether|unless|until|lest|once|how|where)$/.test(lower)) return true;
    if (/^[,;:–—]$/.test(mark)) return false;
  }
  return false;
}

/** "Reports that it would … are wrong": the sentence itself calls what it tells false. */
function isCalledFalse({ units }: Scene): boolean {
  const told = units.findIndex(({ lower }) =>
    /^(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?|stories)$/.test(lower),
  );
  if (told < 0 || units[told]!.pos === 'VERB') return false;
  return units
    .slice(told)
    .some(({ lower }) =>
      /^(?:wrong|false|untrue|fabricated|baseless|nonsense|denied|unfounded|invented)$/.test(lower),
    );
}

/** "Suppose that", "an earlier post said that": what follows is not said to be so. */
function isImagined({ units }: Scene, at: number): boolean {
  const { lower } = units[at]!;
  if (/^(?:suppose|imagine|assume|pretend)$/.test(lower) && at < 3) return true;
  return (
    /^(?:wrongly|mistakenly|incorrectly|falsely)$/.test(lower) ||
    (lower === 'earlier' &&
      /^(?:post|version|article|report|story|edition|headline|entry)$/.test(units[at + 1]?.lower ?? ''))
  );
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
