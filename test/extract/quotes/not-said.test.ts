// What a sentence tells of as not said, beside a twin of it in which it was said.

import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { read } from '../read.ts';
import { piecesOf, quotesOf } from './quotes-of.ts';

/** What is not said in a text: why, the words that show it, what, and who. */
function unsaidIn(text: string): { why: string; shownBy: string; said: string; by: string | null }[] {
  return read(text).unsaid.map(({ why, shownBy, content, speaker }) => ({
    ...{ why, shownBy: textOf(text, shownBy) },
    said: content.map((span) => textOf(text, span)).join(' … '),
    by: speaker && textOf(text, speaker.name),
  }));
}

describe('what was not said is no quote; its twin is one', () => {
  const leaks = 'that the ferry leaks';
  it.each([
    [`Ada Byron denied that she had said ${leaks}.`, 'denied', `Ada Byron denied ${leaks}.`],
    [`If Ada Byron says ${leaks}, it is sold.`, 'supposed', `If it rains, Ada Byron says ${leaks}.`],
    [`Unless Ada Byron says ${leaks}, it sails.`, 'supposed', `Unless it rains, Ada Byron says ${leaks}.`],
    [`Had Ada Byron said ${leaks}, it would be sold.`, 'supposed', `Ada Byron had said ${leaks}.`],
    [`Should Ada Byron say ${leaks}, it will be sold.`, 'supposed', `Ada Byron did say ${leaks}.`],
    [`It is not known whether Ada Byron said ${leaks}.`, 'asked', `It is known: Ada Byron said ${leaks}.`],
    [`Did Ada Byron say ${leaks}?`, 'asked', `Ada Byron did say ${leaks}.`],
    [`Why did Ada Byron say ${leaks}?`, 'asked', `Ada Byron said ${leaks}. Why?`],
    [`Ada Byron is expected to say ${leaks}.`, 'expected', `Ada Byron, as expected, said ${leaks}.`],
    [`Ada Byron is due to tell the council ${leaks}.`, 'expected', `Ada Byron told the council ${leaks}.`],
    [`Ada Byron was about to say ${leaks}.`, 'expected', `Ada Byron was away, but said ${leaks}.`],
    [`Ada Byron plans to say ${leaks}.`, 'expected', `Ada Byron went on to say ${leaks}.`],
    [`Ada Byron will say ${leaks}.`, 'expected', `Ada Byron is saying ${leaks}.`],
    [`Ada Byron may make it clear ${leaks}.`, 'possible', `Ada Byron made it clear ${leaks}.`],
    [`Ada Byron has not made clear ${leaks}.`, 'denied', `Ada Byron has made clear ${leaks}.`],
    [`Nobody said ${leaks}.`, 'nobody', `Somebody said ${leaks}.`],
    [`No minister said ${leaks}.`, 'nobody', `No 10 said ${leaks}.`],
    [`Few said ${leaks}.`, 'nobody', `The few who came said ${leaks}.`],
    [`None of the divers said ${leaks}.`, 'nobody', `One of the divers said ${leaks}.`],
    [`Neither Ada Byron nor Jim Poole said ${leaks}.`, 'nobody', `Ada Byron and Jim Poole said ${leaks}.`],
    [`Ada Byron might say ${leaks}.`, 'possible', `Ada Byron, who might leave, said ${leaks}.`],
    [`Ada Byron may have said ${leaks}.`, 'possible', `Ada Byron has said ${leaks}.`],
    [`Ada Byron could say ${leaks}.`, 'possible', `Ada Byron could only say ${leaks}.`],
    [`Ada Byron should say ${leaks}.`, 'possible', `Ada Byron had to say ${leaks}.`],
    [`Ada Byron would have said ${leaks}.`, 'supposed', `Ada Byron would only say ${leaks}.`],
    [`Ada Byron hardly said ${leaks}.`, 'denied', `Ada Byron almost always says ${leaks}.`],
    [`Ada Byron rarely says ${leaks}.`, 'denied', `Ada Byron often says ${leaks}.`],
    [`Ada Byron seldom says ${leaks}.`, 'denied', `Ada Byron also says ${leaks}.`],
    [`Ada Byron scarcely said ${leaks}.`, 'denied', `Ada Byron quietly said ${leaks}.`],
    [`Ada Byron never said ${leaks}.`, 'denied', `Ada Byron once said ${leaks}.`],
    [`Ada Byron no longer says ${leaks}.`, 'denied', `Ada Byron now says ${leaks}.`],
    [`Ada Byron did not say ${leaks}.`, 'denied', `Ada Byron not only said ${leaks} but meant it.`],
    [`Ada Byron almost said ${leaks}.`, 'failed', `Ada Byron, almost in tears, said ${leaks}.`],
    [`Ada Byron wants to say ${leaks}.`, 'wished', `Ada Byron wants peace and says ${leaks}.`],
    [`Ada Byron hopes to say ${leaks}.`, 'wished', `Ada Byron hopes so and says ${leaks}.`],
    [`Ada Byron refused to say ${leaks}.`, 'failed', `Ada Byron refused to go and said ${leaks}.`],
    [`Ada Byron failed to say ${leaks}.`, 'failed', `Ada Byron did not fail to say ${leaks}.`],
    [
      `Ada Byron pretended that she had said ${leaks}.`,
      'pretended',
      `Ada Byron pretended to sleep; Jim Poole said ${leaks}.`,
    ],
    [`It is false that Ada Byron said ${leaks}.`, 'false', `It is false, Ada Byron said, ${leaks}.`],
    [`Ada Byron left without saying ${leaks}.`, 'failed', `Ada Byron left, saying ${leaks}.`],
    [`Ada Byron left instead of saying ${leaks}.`, 'failed', `Ada Byron left before saying ${leaks}.`],
    [`Ada Byron stopped short of saying ${leaks}.`, 'failed', `Ada Byron stopped, saying ${leaks}.`],
    [
      `There is no evidence that Ada Byron said ${leaks}.`,
      'denied',
      `There is evidence that Ada Byron said ${leaks}.`,
    ],
    [
      `It is not true, as the Echo wrote, that Ada Byron said ${leaks}.`,
      'denied',
      `It is true, as the Echo wrote, that Ada Byron said ${leaks}.`,
    ],
    [
      `It is wrong to say that Ada Byron said ${leaks}.`,
      'false',
      `It is right to say that Ada Byron said ${leaks}.`,
    ],
    [
      `There is no evidence that Ada Byron told us ${leaks}.`,
      'denied',
      `There is no doubt that Ada Byron told us ${leaks}.`,
    ],
    [
      `Jim Poole wished that Ada Byron had said ${leaks}.`,
      'wished',
      `Jim Poole knew that Ada Byron had said ${leaks}.`,
    ],
    [
      `The diver called “the Eel”, Jim Poole, pretended that Ada Byron had said ${leaks}.`,
      'pretended',
      `The diver called “the Eel”, Jim Poole, found that Ada Byron had said ${leaks}.`,
    ],
    [`Ada Byron was to say ${leaks}.`, 'expected', `Ada Byron was later to say ${leaks}.`],
    [
      `If Ada Byron, who is right, says ${leaks}, it is sold.`,
      'supposed',
      `Ada Byron, if she is right, says ${leaks}.`,
    ],
    [
      `Ada Byron denied on Monday having said ${leaks}.`,
      'denied',
      `Ada Byron denied it on Monday, having said ${leaks}.`,
    ],
    [
      `Ada Byron denied in a letter saying ${leaks}.`,
      'denied',
      `Ada Byron denied the sale in a letter saying ${leaks}.`,
    ],
    [
      `Jim Poole dismissed as absurd claims that Ada Byron said ${leaks}.`,
      'denied',
      `Jim Poole, who dismissed the report, claims that Ada Byron said ${leaks}.`,
    ],
    [
      `Jim Poole rejected on Monday the suggestion that Ada Byron said ${leaks}.`,
      'denied',
      `Jim Poole heard on Monday the suggestion that Ada Byron said ${leaks}.`,
    ],
    [
      `Jim Poole dismissed as nonsense that Ada Byron said ${leaks}.`,
      'false',
      `Jim Poole dismissed it as nonsense, but Ada Byron said ${leaks}.`,
    ],
    [
      `Ada Byron did not deny that she had said ${leaks}.`,
      'possible',
      `Ada Byron did not sail: she had said ${leaks}.`,
    ],
  ])('%s %s', (text, why, twin) => {
    const isIt = ({ said }: { said: string }) => said.startsWith(leaks);
    expect(quotesOf(text).filter(isIt)).toEqual([]);
    expect(unsaidIn(text).filter(isIt)).toMatchObject([{ why }]);
    expect(unsaidIn(twin)).toEqual([]);
    expect(quotesOf(twin).filter(isIt)).toHaveLength(1);
  });
});

describe('whatever stands between what is said of a clause and the clause', () => {
  const between = [
    ...['', 'on Tuesday', 'in a letter', 'to reporters', 'in parliament', ', on Monday,', ', as expected,'],
    ...['firmly', 'in a letter to the Echo on Friday', ', as the Echo wrote,', 'outright to the diver'],
  ];
  const over = [
    ['denied', 'noted'],
    ['has denied', 'has noted'],
    ['doubted', 'knew'],
    ['disputed', 'confirmed'],
    ['wished', 'learned'],
    ['pretended', 'found'],
    ['dismissed as idle the claim', 'proved the claim'],
  ] as const;
  const rows = over.flatMap((verbs) => between.map((stands) => [...verbs, stands] as const));
  it.each(rows)('%s, beside %s: %s', (verb, twin, stands) => {
    const sentence = (by: string) =>
      `Jim Poole ${by} ${stands} that Ada Byron had said “it leaks”.`.replace(/ (?=[, ])/g, '');
    expect(unsaidIn(sentence(verb))).toMatchObject([{ said: '“it leaks”', by: 'Ada Byron' }]);
    expect(unsaidIn(sentence(twin))).toEqual([]);
    expect(piecesOf(sentence(twin))).toEqual({ 'it leaks': 'Ada Byron' });
  });
});

describe('words in marks that nobody uttered', () => {
  it.each([
    ['If Jim Poole calls the ferry “a wreck”, it is sold.', 'supposed', 'a wreck'],
    ['Ada Byron could say it is “a wreck”.', 'possible', 'a wreck'],
    ['“It leaks,” Ada Byron might say.', 'possible', 'It leaks,'],
    ['Ada Byron is expected to say that the ferry is “a wreck”.', 'expected', 'a wreck'],
    ['Ada Byron denied calling the ferry “a wreck”.', 'denied', 'a wreck'],
    ['Ada Byron denied that she had called the ferry “a wreck”.', 'denied', 'a wreck'],
    ['Ada Byron denied that she had said “it leaks”.', 'denied', 'it leaks'],
    ['Ada Byron denied yesterday that she had told him “to jump”.', 'denied', 'to jump'],
    ['Nobody said the ferry was “a wreck”.', 'nobody', 'a wreck'],
  ])('%s', (text, why, words) => {
    expect(piecesOf(text)).toEqual({});
    const pieces = read(text).unsaid.map((one) => [one.why, one.pieces.map((span) => textOf(text, span))]);
    expect(pieces).toEqual([[why, [words]]]);
  });

  it.each([
    // Handed out before the speech: the words are there.
    ['Ada Byron will say: “The ferry leaks.”', 'The ferry leaks.', 'Ada Byron'],
    ['Ada Byron, who may leave, called the ferry “a wreck”.', 'a wreck', 'Ada Byron'],
    ['Ada Byron denied that the ferry was “a wreck”.', 'a wreck', 'Ada Byron'],
    ['Ada Byron refused to blame the “blind” pilot.', 'blind', 'Ada Byron'],
    ['Ada Byron asked the crew to thank “a good friend”.', 'a good friend', 'Ada Byron'],
    ['Ada Byron, who denied in May that it sank, said on Monday that it was “old”.', 'old', 'Ada Byron'],
    ['“It leaks,” Ada Byron said. If Jim Poole says it is “old”, it is sold.', 'It leaks,', 'Ada Byron'],
  ])('but: %s', (text, words, by) => {
    expect(piecesOf(text)).toEqual({ [words]: by });
  });

  it.each([
    ['Nobody said that it leaked.', null],
    ['If the mayor says that it leaks, it is sold.', 'mayor'],
    ['Neither Ada Byron nor Jim Poole said that it leaked.', null],
    ['Jim Poole came. He might say that it leaks.', 'Jim Poole'],
  ])('whose it would have been: %s', (text, by) => {
    expect(unsaidIn(text).map((one) => one.by)).toEqual([by]);
  });
});

describe('what is said under words that deny elsewhere', () => {
  const leaks = 'that the ferry leaks';
  it.each([
    `Ada Byron, asked if she would resign, said ${leaks}.`,
    `Ada Byron, asked whether the fair would close, said ${leaks}.`,
    `There is no doubt that Ada Byron said ${leaks}.`,
    `There is no question that Ada Byron said ${leaks}.`,
    `It is not false that Ada Byron said ${leaks}.`,
    `Nobody denies that Ada Byron said ${leaks}.`,
    `Ada Byron would go on to say ${leaks}.`,
    `No one listened as Ada Byron said ${leaks}.`,
    `Ada Byron did not shrink from saying ${leaks}.`,
    `Ada Byron was keen to say ${leaks}.`,
    `Ada Byron was quick to say ${leaks}.`,
    `Ada Byron should never have said ${leaks}.`,
    `No sooner had Ada Byron said ${leaks} than it sank.`,
    `Hardly had Ada Byron said ${leaks} when it sank.`,
    `Never before had Ada Byron said ${leaks}.`,
    `Only on Monday did Ada Byron say ${leaks}.`,
  ])('%s', (text) => {
    const said = quotesOf(text).find((quote) => quote.said.startsWith(leaks));
    expect(said?.by).toBe('Ada Byron');
    expect(unsaidIn(text).filter((one) => one.said.startsWith(leaks))).toEqual([]);
  });

  it.each([
    [`Ada Byron, if she says ${leaks}, will be believed.`, 'supposed'],
    [`There is nothing to suggest that Ada Byron said ${leaks}.`, 'denied'],
    [`It would be wrong to say that Ada Byron said ${leaks}.`, 'false'],
    [`Not once did Ada Byron say ${leaks}.`, 'denied'],
    [`Ada Byron was acquitted of saying ${leaks}.`, 'denied'],
    [`Ada Byron was cleared of saying ${leaks}.`, 'denied'],
    [`Ada Byron may go on to say ${leaks}.`, 'possible'],
    [`It is false that Ada Byron said ${leaks}.`, 'false'],
    [`Jim Poole denies that Ada Byron said ${leaks}.`, 'denied'],
  ])('but: %s', (text, why) => {
    expect(quotesOf(text).filter((quote) => quote.said.startsWith(leaks))).toEqual([]);
    expect(unsaidIn(text).map((one) => one.why)).toContain(why);
  });
});

describe('who says “I will say” says it with that', () => {
  it.each([
    ['The ferry leaks, he said, and — I’ll quote him — “will sink by noon.”', ['will sink by noon.'], 0],
    ['The ferry leaks, he said, and — she’ll quote him — “will sink by noon.”', [], 1],
  ])('%s', (text, pieces, unsaid) => {
    expect(Object.keys(piecesOf(text))).toEqual(pieces);
    expect(unsaidIn(text)).toHaveLength(unsaid);
  });
});
