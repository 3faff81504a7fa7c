import { describe, expect, it } from 'vitest';
import { isCounted } from '../../../src/archive/answer/counted.ts';
import { archiveOf } from '../../archive-of.ts';

/** The thing that is counted is “boats”, or stands between bars. */
function counted(marked: string): boolean {
  const text = marked.replaceAll('|', '');
  const start = marked.includes('|') ? marked.indexOf('|') : text.indexOf('boats');
  const end = marked.includes('|') ? marked.lastIndexOf('|') - 1 : start + 'boats'.length;
  const [reading] = archiveOf(text).readings;
  return isCounted(reading!, { start: 0, end: text.length }, [{ start, end }]);
}

describe('a number that counts the thing', () => {
  it.each([
    ['It sent 14 boats.'],
    ['It sent 14 old fishing boats.'],
    ['It sent fourteen boats.'],
    ['It sank eight out of 11 enemy boats.'],
    ['Some 2.5 million boats are on the lake.'],
    ['Dozens of boats came.'],
    ['The storm came, |killing| 3 and sinking a boat.'],
    ['The |toll| rose to 14.'],
    ['Sunken |boats|: 14.'],
    ['It is the 40th day without boats.'],
  ])('%s', (text) => {
    expect(counted(text)).toBe(true);
  });
});

describe('a number of something else', () => {
  it.each([
    ['On 14 May it sent boats.'],
    ['It paid £14m, and boats came.'],
    ['The 47-year-old sent boats.'],
    ['At 14:30 boats came.'],
    ['It sent boats and 14 cranes to the lake.'],
    ['It sent boats.'],
  ])('%s', (text) => {
    expect(counted(text)).toBe(false);
  });
});
