// Which acts of a holder follow each other: those on one weapon, or beside them those on a kind of it.

import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/archive/policies/policies.ts';
import { courseChanges } from '../../src/command/changes.ts';
import { archiveOf, documentOf } from '../archive-of.ts';

const ON = ['2024-03-04', '2024-04-05', '2024-05-06', '2024-06-07'];

/** The changes that a report a month tells of one holder. */
const changes = (...reports: string[]) =>
  courseChanges(
    positionsOf(
      archiveOf(...reports.map((body, i) => documentOf(body, { id: `d${i}`, published: ON[i]! }))),
    ).filter(({ position }) => position.holder === 'Norway'),
  );

describe('an act after another', () => {
  it.each([
    [
      'on the same weapon',
      ['Norway has barred Ghana from firing Norwegian missiles into Togo.'],
      ['Norway has allowed Ghana to fire Norwegian missiles into Togo.'],
      ['Norway: on missiles, restricts (4 March 2024) → permits (5 April 2024)'],
    ],
    [
      'on a kind of it: not one act that turned into the other',
      ['Norway has allowed Ghana to use Norwegian weapons against Togo.'],
      ['Norway has barred Ghana from firing Norwegian missiles into Togo.'],
      ['Norway: on weapons, permits (4 March 2024); on missiles, restricts (5 April 2024)'],
    ],
    [
      'on another weapon: no change',
      ['Norway has allowed Ghana to use Norwegian tanks against Togo.'],
      ['Norway has barred Ghana from firing Norwegian missiles into Togo.'],
      [],
    ],
    [
      'the same act on a kind: no change',
      ['Norway has allowed Ghana to use Norwegian weapons against Togo.'],
      ['Norway has allowed Ghana to fire Norwegian missiles into Togo.'],
      [],
    ],
  ])('%s', (_, first, second, expected) => expect(changes(...first, ...second)).toEqual(expected));

  it('what a change of a weapon says already is not said again of its kinds', () =>
    expect(
      changes(
        'Norway has barred Ghana from using Norwegian weapons against Togo.',
        'Norway has allowed Ghana to use Norwegian weapons against Togo.',
        'Norway has allowed Ghana to fire Norwegian missiles into Togo.',
      ),
    ).toEqual(['Norway: on weapons, restricts (4 March 2024) → permits (5 April 2024)']));
});
