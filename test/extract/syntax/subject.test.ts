import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../src/extract/syntax/coordinated.ts';
import { subjectOf } from '../../../src/extract/syntax/subject.ts';
import type { Phrase, Unit } from '../../../src/model/unit.ts';
import { read } from '../read.ts';
import { ways } from './ways.ts';

/** A row: the subject in square brackets, the verb between asterisks; without brackets none must be found. */
function readRow(row: string) {
  const text = row.replace(/[[\]*]/g, '');
  const before = row.slice(0, row.indexOf('*')).replace(/[[\]]/g, '');
  const units = read(text).sentences.flatMap((sentence) => sentence.units);
  const verb = units.findIndex(({ start }) => start === before.length);
  return { text, units, subject: subjectOf(units, verb), wanted: /\[(.*?)\]/.exec(row)?.[1] ?? null };
}

const printed = (text: string, units: readonly Unit[], { from, to }: Phrase) =>
  text.slice(units[from]!.start, units[to - 1]!.end);

describe('the subject of a verb', () => {
  it.each(
    ways.flatMap((way) => [
      way.replace('~', '*refused* to open the bridge.'),
      way.replace('~', '*said* that the bridge was open.'),
    ]),
  )('%s', (row) => {
    const { text, units, subject, wanted } = readRow(row);
    expect(subject && printed(text, units, subject.phrase)).toBe(wanted);
  });

  it.each([
    // Active, with helpers.
    '[The ferry] had not *sailed*.',
    '[The ferry] will, on Friday, *sail*.',
    // Passive.
    '[The ferry] was *sold* by its owner.',
    'Ada Byron said [the ferry] had been *sold*.',
    // A clause of its own.
    '[Ada Byron], who had *sold* it, left.',
    '[The ferry] that *sank* was old.',
    '[The ferry] that sank *was* old.',
    '[The ferry] that Ada Byron bought last year *sank*.',
    '[The ferry] that Ada Byron sold the mayor *sank*.',
    '[Reports] that Ada Byron had sold the ferry *were* wrong.',
    'Ada Byron told the mayor that [the ferry] *sank*.',
    'Ada Byron told the mayor that the crew said [the ferry] *sank*.',
    '[The ferry] bought last year *sank*.',
    '[The woman] running the ferry *sold* it.',
    // Coordinated.
    '[Ada Byron] bought the ferry and *sold* the pier.',
    'Ada Byron bought the ferry and [the mayor] *sold* the pier.',
    'Ada Byron bought the ferry, but [it] *sank*.',
    'Ada Byron bought the ferry; [the mayor] *sold* it.',
    // Under another verb.
    'Ada Byron said that [the mayor] *sold* it.',
    'Ada Byron said [the mayor] still *opposed* the sale.',
    'If [the mayor] *sells* it, Ada Byron will leave.',
    // Behind what opens the clause.
    'On Friday, in a letter to the council, [the mayor] *resigned*.',
    'After the ferry sank, [the mayor] *resigned*.',
    // Several appositions.
    '[Ada Byron], the mayor, a lawyer, *resigned*.',
    // Somebody is spoken to first.
    'Minister, [the mayor of Leeds], Ada Byron, *resigned*.',
    '[Officials], the mayor of Leeds among them, *resigned*.',
    // None.
    'To *sail* is a joy.',
    '*Sail* at noon.',
  ])('%s', (row) => {
    const { text, units, subject, wanted } = readRow(row);
    expect(subject && printed(text, units, subject.phrase)).toBe(wanted);
  });
});

describe('the members of a subject', () => {
  it.each([
    ['Peru *refused*.', ['Peru']],
    ['Peru and Chile *refused*.', ['Peru', 'Chile']],
    ['Peru, Chile and the army of Bolivia *refused*.', ['Peru', 'Chile', 'the army of Bolivia']],
    ['Peru, Chile, and Bolivia *refused*.', ['Peru', 'Chile', 'Bolivia']],
    ['Neither Peru nor Chile *refused*.', ['Peru', 'Chile']],
    ['Both Peru and Chile, which met on Friday, *refused*.', ['Peru', 'Chile']],
    ['Ada Byron said Peru and Chile *refused*.', ['Peru', 'Chile']],
    ['The foreign ministers of Peru and Chile *refused*.', ['The foreign ministers of Peru', 'Chile']],
    // None of them.
    ['In Peru, Chile and Bolivia *refused*.', ['Chile', 'Bolivia']],
    ['Led by Peru, Chile and Bolivia *refused*.', ['Chile', 'Bolivia']],
    ['On Friday, Peru *refused*.', ['Peru']],
    ['Ada Byron met Peru and Chile *refused*.', ['Chile']],
  ])('%s', (row, members) => {
    const { text, units, subject } = readRow(row);
    const found = membersOf(units, subject!.phrase).map((member) => printed(text, units, member));
    expect(found).toEqual(members);
  });
});
