import { describe, expect, it } from 'vitest';
import { piecesOf, tellingMarks } from '../../src/present/pieces.ts';

const body = 'The bridge is sound.\nIt is green.';
const whole = { start: 0, end: body.length };

/** Lines as text, with the marked words in brackets. */
function shown(marks: [number, number][], span = whole): string[] {
  const pieces = piecesOf(
    body,
    span,
    marks.map(([start, end]) => ({ start, end })),
  );
  return pieces.map((line) => line.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));
}

describe('piecesOf', () => {
  it.each([
    ['none', [], ['The bridge is sound.', 'It is green.']],
    ['one', [[4, 10]], ['The [bridge] is sound.', 'It is green.']],
    [
      'in any order',
      [
        [24, 26],
        [4, 10],
      ],
      ['The [bridge] is sound.', 'It [is] green.'],
    ],
    [
      'that overlap',
      [
        [4, 10],
        [8, 13],
      ],
      ['The [bridge is] sound.', 'It is green.'],
    ],
    [
      'that touch',
      [
        [4, 7],
        [7, 10],
      ],
      ['The [bridge] is sound.', 'It is green.'],
    ],
    ['over a line’s end', [[14, 23]], ['The bridge is [sound.]', '[It] is green.']],
    ['with spaces around', [[3, 11]], ['The [bridge] is sound.', 'It is green.']],
    ['of space alone', [[3, 4]], ['The bridge is sound.', 'It is green.']],
    [
      'that end outside',
      [
        [-5, 3],
        [27, 99],
      ],
      ['[The] bridge is sound.', 'It is [green.]'],
    ],
  ] as [string, [number, number][], string[]][])('marks %s', (_, marks, lines) => {
    expect(shown(marks)).toEqual(lines);
  });

  it('cuts to the span', () => {
    expect(shown([[0, 10]], { start: 4, end: 13 })).toEqual(['[bridge] is']);
  });
});

it('points at nothing where nearly all is marked', () => {
  const some = [{ start: 4, end: 10 }];
  expect(tellingMarks({ span: whole, marks: some })).toBe(some);
  expect(tellingMarks({ span: whole, marks: [{ start: 0, end: 30 }] })).toEqual([]);
  expect(tellingMarks({ span: { start: 4, end: 10 }, marks: some })).toEqual([]);
});
