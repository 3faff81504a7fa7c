import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { read } from '../read.ts';
import { ways } from '../syntax/ways.ts';
import { told } from './told.ts';

describe('who refuses, whatever stands between', () => {
  it.each(ways.map((way) => way.replace(/[[\]]/g, '').replace('~', 'refused to send howitzers to Lima.')))(
    '%s',
    (sentence) => {
      expect(told(sentence)).toEqual(['Norway refuses artillery']);
    },
  );
});

describe('who says it, whatever stands between', () => {
  it.each(ways)('%s', (way) => {
    const text = way.replace(/[[\]]/g, '').replace('~', 'said that the bridge was open.');
    const speaker = read(text).quotes.at(-1)?.speaker;
    expect(speaker && textOf(text, speaker.mention)).toBe(/\[(.*?)\]/.exec(way)![1]);
  });
});

describe('for whom a subject speaks', () => {
  it.each([
    ['Norway, Denmark and Sweden refused to send howitzers.', ['Norway', 'Denmark', 'Sweden']],
    ['The Norwegian and Danish governments refused to send howitzers.', ['Norway', 'Denmark']],
    ['Officials in Oslo and the government of Denmark refused to send howitzers.', ['Norway', 'Denmark']],
    // Those who speak for nobody, and what only stands beside the subject.
    ['A former Norwegian minister refused to send howitzers.', []],
    ['A shopkeeper in Oslo refused to send howitzers.', []],
    ['Norway’s neighbours refused to send howitzers.', []],
    ['After talks with Norway, Denmark refused to send howitzers.', ['Denmark']],
    ['Denmark, which borders Norway, refused to send howitzers.', ['Denmark']],
    ['Norway said that Denmark refused to send howitzers.', ['Denmark']],
  ])('%s', (sentence, holders) => {
    const refusing = told(sentence).filter((line) => line.includes(' refuses '));
    expect(new Set(refusing.map((line) => line.split(' ')[0]))).toEqual(new Set(holders));
  });
});
