import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Press, readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';
import { documentKey } from '../../src/discord/document-key.ts';
import { sampleDocument } from '../present/sample.ts';

const number = fc.nat({ max: 100_000_000 });
const presses: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ action: fc.constant('page' as const), page: number, asker: fc.stringMatching(/^\d{17,20}$/) }),
  fc.record({ action: fc.constant('share' as const), page: number }),
  fc.record({
    action: fc.constant('context' as const),
    place: number,
    document: fc.string().map((body) => documentKey(sampleDocument({ body }))),
    start: number,
    end: number,
  }),
);

describe('custom ids', () => {
  it('are read back as they were written, within 100 characters', () => {
    fc.assert(
      fc.property(presses, (press) => {
        const id = writeCustomId(press);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id)).toEqual(press);
      }),
    );
  });

  it.each([
    '',
    '0|page|2|123456789012345678',
    '2|page|2|123456789012345678',
    '1|page|2',
    '1|page|two|123456789012345678',
    '1|page|-1|123456789012345678',
    '1|page|2|123456789012345678|more',
    '1|share|',
    '1|share|1|2',
    '1|context|1|key|5',
    '1|context|1|no key!|5|6',
    '1|delete|everything',
    'page_2',
  ])('%j is none of this version', (id) => {
    expect(readCustomId(id)).toBeNull();
  });
});

describe('documentKey', () => {
  it('stays while a document stays, and changes with its text', () => {
    expect(documentKey(sampleDocument())).toBe(documentKey(sampleDocument()));
    expect(documentKey(sampleDocument({ body: 'Other words.' }))).not.toBe(documentKey(sampleDocument()));
    expect(documentKey(sampleDocument({ id: 'other' }))).not.toBe(documentKey(sampleDocument()));
  });
});
