import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/archive/question/question.ts';
import { seeksOf } from '../../../src/archive/question/seeks.ts';
import { archiveOf } from '../../archive-of.ts';

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

/** What of a report may stand for what was asked. */
function othersFor(question: string, printed: string): string[] {
  return parseQuestion(question, archiveOf(printed)).asked.flatMap(({ terms, near }) => [...terms, ...near]);
}

describe('people ask in other words than reporters print', () => {
  it.each([
    ['were any cops there', 'Two constables stood at the gate.', 'constabl'],
    ['who got the jab', 'The nurse gave every docker a vaccine.', 'vaccin'],
    ['was the chopper hit', 'The helicopter came down in a field.', 'helicopt'],
    ['which lorry was it', 'The truck had no lights.', 'truck'],
    ['whose apartment burnt', 'The flat above the bakery was gutted.', 'flat'],
    ['who took the village', 'The rowers captured the village.', 'captur'],
    ['who quit', 'The harbourmaster resigned on Monday.', 'resign'],
    // A verb and its particle, its object between them, in a form of its own.
    ['who took over the mill', 'A baker from Lakemark acquired the mill.', 'acquir'],
    ['when was the regatta put off', 'The regatta was postponed.', 'postpon'],
    ['who laid the bakers off', 'There were redundancies at the mill.', 'redund'],
    ['what set it off', 'A spark ignited; the sensor triggered the sluice.', 'trigger'],
    ['who blew the kiln up', 'A careless baker detonated the kiln.', 'deton'],
    // Typed for short.
    ['pls who are the fms', 'The ministers met at the pier.', 'minist'],
    ['what did the beeb say', 'The BBC had it first.', 'bbc'],
  ])('%s ← %s', (question, printed, term) => {
    expect(othersFor(question, printed)).toContain(term);
  });
});

describe('but these are other things', () => {
  it.each([
    // One stem, two words.
    ['is the bridge important', 'The mill buys its flour abroad.', 'bui'],
    ['what unites them', 'The brigade was relieved.', 'brigad'],
    ['which authority was it', 'The novelist came late.', 'novelist'],
    ['was the crossing hard', 'Several boats sank.', 'sever'],
    // Beside each other in a list, yet not each other.
    ['how much wheat was lost', 'The barley was saved.', 'barlei'],
    ['whose howitzer was it', 'The mortar was old.', 'mortar'],
    ['whose brother is she', 'Her sister rowed.', 'sister'],
    ['which synagogue was it', 'The mosque has a new roof.', 'mosqu'],
    ['did she oppose the mayor', 'The mayor was welcomed.', 'welcom'],
    ['what was exported', 'The mill imports flour.', 'import'],
    ['did the mayor surrender', 'The clerk handed over the keys and was deported.', 'deport'],
    ['how many pounds was it', 'Guns shelled the pier.', 'shell'],
    ['when did they leave', 'The sensor detonated it.', 'deton'],
    ['who lost the race', 'Ada Byron was victorious.', 'victori'],
  ])('%s ← %s', (question, printed, term) => {
    expect(othersFor(question, printed)).not.toContain(term);
  });
});
