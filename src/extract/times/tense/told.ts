// “Could” and “would” of what was, beside those of what may come.
//
//   could not be reached, could be seen, would not comment: past      could close, said he would not run: to come

import type { Unit } from '../../../model/unit.ts';
import type { VerbGroup } from '../../syntax/verb-group.ts';
import { cueOf } from '../../words/cues.ts';

/** What those who are asked do not do. */
const ANSWERS =
  /^(?:comment|say|confirm|discuss|elaborate|disclose|identify|name|give|reveal|answer|specify|speculate|tell|explain|talk|describe|detail)$/;
const PERCEIVED =
  /^(?:see|seen|hear|heard|feel|felt|smell|smelled|find|found|reach|reached|contacted|located)$/;
const NOBODY = /^(?:neither|nor|nobody|none|no|only)$/;

/** Whether a modal tells of what was. */
export function isTold(units: readonly Unit[], { at, from, polarity, modality }: VerbGroup): boolean {
  const { lower } = units[at]!;
  const isDenied =
    polarity !== 'affirmed' ||
    units.slice(Math.max(0, from - 12), at).some((unit) => NOBODY.test(unit.lower));
  if (modality === 'would') return isDenied && ANSWERS.test(lower);
  const could = units.slice(from, at).some((unit) => unit.lower === 'could');
  if (!could || PERCEIVED.test(lower)) return could;
  // “He said that he could not come on Friday.”
  return (
    isDenied &&
    !units.slice(0, from).some((unit) => unit.lower === 'that' || (cueOf(unit) && unit.pos === 'VERB'))
  );
}
