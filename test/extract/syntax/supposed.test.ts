// Whether what a verb tells was done. The [verb] is in brackets; what shows that it was not, behind it.

import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/extract/syntax/subject.ts';
import { suppositionOf } from '../../../src/extract/syntax/supposed.ts';
import { verbGroup } from '../../../src/extract/syntax/verb-group.ts';
import { read } from '../read.ts';

/** Why what the verb in brackets tells was not done, and the words that show it; null where it was. */
function supposed(marked: string): [how: string, shownBy: string] | null {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const units = read(text).sentences.flatMap((sentence) => sentence.units);
  const group = verbGroup(
    units,
    units.findIndex(({ start, end }) => start <= at && at < end),
  );
  const subject = group.form === 'finite' ? subjectOf(units, group.from) : null;
  const found = suppositionOf(units, group, subject?.phrase ?? null);
  return found && [found.how, text.slice(units[found.from]!.start, units[found.to - 1]!.end)];
}

describe('by its own group', () => {
  it.each([
    ['Byron did not [say] so.', 'denied', 'not'],
    ['Byron never [said] so.', 'denied', 'never'],
    ['Byron no longer [says] so.', 'denied', 'no'],
    ['Byron hardly [said] so.', 'denied', 'hardly'],
    ['Byron rarely [says] so.', 'denied', 'rarely'],
    ['Byron almost [said] so.', 'failed', 'almost'],
    ['Byron nearly [said] so.', 'failed', 'nearly'],
    ['Byron neither [said] so nor left.', 'denied', 'neither'],
    ['Nor did Byron [say] so.', 'denied', 'Nor'],
    ['Byron has yet to [say] so.', 'denied', 'yet'],
    ['Byron is still yet to [say] so.', 'denied', 'yet'],
    ['Byron may [say] so.', 'possible', 'may'],
    ['Byron might have [said] so.', 'possible', 'might have'],
    ['Byron could [say] so.', 'possible', 'could'],
    ['Byron should [say] so.', 'possible', 'should'],
    ['Byron must [say] so.', 'possible', 'must'],
    ['Byron has to [say] so.', 'possible', 'has to'],
    ['Byron would have [said] so.', 'supposed', 'would have'],
    ['Byron would [say] so.', 'supposed', 'would'],
    ['Byron will [say] so.', 'expected', 'will'],
    ['Byron is to [say] so.', 'expected', 'is to'],
    ['Byron is going to [say] so.', 'expected', 'is going to'],
  ])('%s', (marked, how, shownBy) => {
    expect(supposed(marked)).toEqual([how, shownBy]);
  });
});

describe('by what rules it', () => {
  it.each([
    ['Byron is expected to [say] so.', 'expected', 'is expected'],
    ['Byron is due on Monday to [say] so.', 'expected', 'is due'],
    ['Byron was about to [say] so.', 'expected', 'was about'],
    ['Byron is likely to [say] so.', 'expected', 'is likely'],
    ['Byron plans to [say] so.', 'expected', 'plans'],
    ['Byron promised to [say] so.', 'expected', 'promised'],
    ['Byron wants to [say] so.', 'wished', 'wants'],
    ['Byron hopes to [say] so.', 'wished', 'hopes'],
    ['Byron wants Poole to [say] so.', 'wished', 'wants'],
    ['Byron would like to [say] so.', 'wished', 'would like'],
    ['Byron would love to [say] so.', 'wished', 'would love'],
    ['They asked Byron to [say] so.', 'asked', 'asked'],
    ['Byron refused to [say] so.', 'failed', 'refused'],
    ['Byron declined to [say] so.', 'failed', 'declined'],
    ['Byron failed to [say] so.', 'failed', 'failed'],
    ['Byron was unable to [say] so.', 'failed', 'was unable'],
    ['Byron did not want to [say] so.', 'denied', 'did not want'],
    ['Byron is free to [say] so.', 'possible', 'is free'],
    ['Byron pretended to [say] so.', 'pretended', 'pretended'],
    ['Byron may go on to [say] so.', 'possible', 'may'],
    ['Byron left without [saying] so.', 'failed', 'without'],
    ['Byron left instead of [saying] so.', 'failed', 'instead'],
    ['Byron stopped short of [saying] so.', 'failed', 'short'],
    ['Byron left rather than [saying] so.', 'failed', 'rather'],
    ['Byron refrained from [saying] so.', 'failed', 'from'],
    ['Byron denied [saying] so.', 'denied', 'denied'],
    ['Byron avoided [saying] so.', 'failed', 'avoided'],
  ])('%s', (marked, how, shownBy) => {
    expect(supposed(marked)).toEqual([how, shownBy]);
  });
});

describe('by its subject', () => {
  it.each([
    ['Nobody [said] so.', 'nobody', 'Nobody'],
    ['No one [said] so.', 'nobody', 'No'],
    ['None of the ministers [said] so.', 'nobody', 'None'],
    ['No minister in Leeds [said] so.', 'nobody', 'No'],
    ['Neither Byron nor Poole [said] so.', 'nobody', 'nor'],
    ['Neither minister [said] so.', 'nobody', 'Neither'],
    ['Few [said] so.', 'nobody', 'Few'],
    ['Not one minister [said] so.', 'nobody', 'Not'],
    ['Not a single minister [said] so.', 'nobody', 'Not'],
    ['Almost no minister [said] so.', 'nobody', 'no'],
  ])('%s', (marked, how, shownBy) => {
    expect(supposed(marked)).toEqual([how, shownBy]);
  });
});

describe('by what stands over its clause', () => {
  it.each([
    ['If Byron [says] so, it closes.', 'supposed', 'If'],
    ['It closes if on Monday Byron [says] so.', 'supposed', 'if'],
    ['Unless Byron [says] so, it closes.', 'supposed', 'Unless'],
    ['It is not known whether Byron [said] so.', 'asked', 'whether'],
    ['It stays shut until Byron [says] so.', 'expected', 'until'],
    ['Had Byron [said] so, it would close.', 'supposed', 'Had'],
    ['Should Byron [say] so, it will close.', 'supposed', 'Should'],
    ['Perhaps Byron [said] so.', 'possible', 'Perhaps'],
    ['Byron denied that Poole had [said] so.', 'denied', 'denied'],
    ['Byron denied Poole had [said] so.', 'denied', 'denied'],
    ['Byron doubts that Poole [said] so.', 'denied', 'doubts'],
    ['Byron pretended that Poole had [said] so.', 'pretended', 'pretended'],
    ['It is false that Byron [said] so.', 'false', 'false'],
    ['It is not true that Byron [said] so.', 'denied', 'true'],
    ['It is unlikely that Byron [said] so.', 'denied', 'unlikely'],
    ['There is no evidence that Byron [said] so.', 'denied', 'evidence'],
    ['They rejected the claim that Byron [said] so.', 'denied', 'rejected'],
    ['The claim that Byron [said] so is untrue.', 'false', 'untrue'],
    ['They debunked a story that Byron [said] so.', 'denied', 'debunked'],
    ['It is wrong to say that Byron [said] so.', 'false', 'wrong'],
    ['It would be false to claim Byron [said] so.', 'false', 'false'],
    ['That Byron [said] so is a lie.', 'false', 'lie'],
    ['Did Byron [say] so?', 'asked', '?'],
    ['May they [say] so?', 'asked', '?'],
    ['What did Byron [say]?', 'asked', '?'],
    ['Who [said] so?', 'asked', '?'],
  ])('%s', (marked, how, shownBy) => {
    expect(supposed(marked)).toEqual([how, shownBy]);
  });
});

describe('done, for all that is shown', () => {
  it.each([
    'Byron [said] so.',
    'Byron has [said] so.',
    'Byron is [saying] so.',
    'Byron [said] that if it rains, it closes.',
    'Byron [said] she could not see why.',
    'Byron [said] nobody knew.',
    'Byron [denied] that Poole had said so.',
    'Byron [asked] whether Poole had said so.',
    'If it rains, Byron [said], it closes.',
    'When asked whether it leaked, Byron [said] so.',
    'Byron, who may leave, [said] so.',
    'Byron, who had denied it, [said] so.',
    'The minister who did not resign [said] so.',
    'It stayed shut until Byron [said] so.',
    'Byron not only [said] so but meant it.',
    'Not only did Byron [say] so, she meant it.',
    'Byron almost always [says] so.',
    'Byron would only [say] so.',
    'Byron could only [say] so.',
    'Byron would later [say] so.',
    'Byron had to [say] so.',
    'Byron used to [say] so.',
    'Byron went on to [say] so.',
    'Byron likes to [say] so.',
    'Byron was able to [say] so.',
    'Byron did not fail to [say] so.',
    'Voters are more likely to [say] so.',
    'Byron left, [saying] so.',
    'Before [saying] so, Byron left.',
    'No 10 [said] so.',
    'A few ministers [said] so.',
    'The few ministers who came [said] so.',
    'Nobody left, and Byron [said] so.',
    'There is evidence that Byron [said] so.',
    'They made the claim that Byron [said] so.',
    'That Byron [said] so is well known.',
    'It is right to say that Byron [said] so.',
    'The ministers denied it and Byron [said] so.',
  ])('%s', (marked) => {
    expect(supposed(marked)).toBeNull();
  });
});
