import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/archive/question.ts';
import { seeksOf } from '../../src/archive/seeks.ts';
import { archiveOf } from '../archive-of.ts';

const archive = archiveOf(
  'Ada Byron, the mayor of Lakemark, opened the bridge. Britain sent 14 Challenger 2 tanks to Ukraine in March. The dockworkers went home.',
);

const names = (text: string) =>
  parseQuestion(text, archive)
    .asked.filter(({ isName }) => isName)
    .map((term) => term.text);
const words = (text: string) =>
  parseQuestion(text, archive)
    .asked.filter(({ isName }) => !isName)
    .map((term) => term.text);

describe('names in a question, which an answer must not leave out', () => {
  it.each([
    ['What did Ada Byron open?', ['Ada', 'Byron']],
    ['what did byron open', ['byron']],
    ['Did the UK send tanks?', ['UK']],
    ['did the us send tanks', ['us']],
    ['did britain send a challenger 2', ['britain', 'challenger 2']],
    ['What about britains tanks?', ['britains']],
    ['Did Poirot come?', ['Poirot']],
    ['did zyxwabel come', ['zyxwabel']],
    ['What did the WHO open?', ['WHO']],
    ['Who won in 2014?', ['2014']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('words that are no names', () => {
  it.each([
    ['Who opened the bridge?', ['opened', 'bridge']],
    ['tell us who opened it', ['opened']],
    ['How many tanks were sent?', ['tanks', 'sent']],
    ['DID THE DOCKERS GO HOME', ['DOCKERS', 'HOME']],
    ['which dockwokers saw the brigde', ['dockwokers', 'saw', 'brigde']],
    ['Whos the mayor?', ['mayor']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

it.each([
  ['dockers', 'dockworkers went home', 'dockwork'],
  ['give', 'sent', 'sent'],
])('%s may be printed as another word', (word, _, term) => {
  const [asked] = parseQuestion(`did they ${word} it`, archive).asked;
  expect([...asked!.near, ...asked!.akin]).toContain(term);
});

it.each([
  ['Who opened it?', 'person'],
  ['How many came?', 'number'],
  ['How much money was paid?', 'sum'],
  ['how much did the tank cost', 'price'],
  ['How much money was given?', 'sum'],
  ['What cities were hit?', 'place'],
  ['How big a change was it?', null],
  ['How far did they get?', 'distance'],
  ['what is the range of the rocket', 'distance'],
  ['How long did it last?', 'length'],
  ['When did it open?', 'time'],
  ['hey when did it open', 'time'],
  ['since when is it open', 'time'],
  ['What happened when it opened?', null],
  ['Where was she when it opened?', 'place'],
  ['Why did it close?', 'reason'],
  ['Did it open?', 'whether'],
  ['the bridge', null],
  ['What did the WHO say?', null],
])('%s seeks %s', (text, seeks) => {
  expect(seeksOf(text)).toBe(seeks);
});
