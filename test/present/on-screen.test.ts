import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, it } from 'vitest';
import { onScreen } from '../../src/present/on-screen.ts';
import { BODY, sampleAnswer, sampleDocument, sampleExcerpt, spanOf } from './sample.ts';

const document = sampleDocument();
const words = '“The bridge is sound,” said Ada Byron, the city engineer.';
const speaker = {
  kind: 'person',
  mention: spanOf(document, 'Ada Byron'),
  name: spanOf(document, 'Ada Byron'),
  role: spanOf(document, 'city engineer'),
  basis: 'stated',
} as const;
const excerpt = sampleExcerpt(words, {
  speaker,
  kind: 'direct',
  notes: ['a note of ours'],
  marks: [spanOf(document, 'The bridge is sound')],
});

it('shows an answer as a reader of the terminal takes it in', () => {
  const answer = sampleAnswer({ excerpts: [excerpt], remarks: ['One of two'] });
  expect(onScreen(answer, { width: 44, colour: false })).toBe(
    `/who-said quote:"the bridge is sound"
Ada Byron said this
One of two

  │ “The bridge is sound,” said Ada Byron,
  │ the city engineer.
  Ada Byron, city engineer · direct quote
  The Harbour Gazette · 4 June 2024 · report
  · “Bridge to open on Monday”
  https://gazette.example/bridge_1
  a note of ours`,
  );
});

it('shows the nearest where nothing was found', () => {
  const answer = sampleAnswer({
    status: 'nothing-found',
    headline: 'Nobody said this',
    nearest: ['Ada Byron', excerpt, 'Lady Byron'],
  });
  const shown = onScreen(answer, { width: 80, colour: false });
  expect(shown).toContain('Nobody said this\n\nNearest in the coverage\n\n  │ “The bridge is sound,”');
  expect(shown.endsWith('\n\n  Ada Byron · Lady Byron')).toBe(true);
});

it('uses colour only where it is asked to, and then points at the marked words', () => {
  const answer = sampleAnswer({ excerpts: [excerpt] });
  expect(onScreen(answer, { width: 80, colour: false })).not.toContain('\u001b');
  expect(onScreen(answer, { width: 80, colour: true })).toContain(
    '“\u001b[4mThe bridge is sound\u001b[24m,”',
  );
});

it('lets nothing that a document or an option says steer the terminal', () => {
  const body = 'Clear\u001b[2J the \u009b31m screen\u0007, \u202eturn\r\nand \u0000 go.';
  const steering = sampleDocument({ body, outlet: 'Bell\u0007', headline: '\u001b]0;title\u0007' });
  const answer = sampleAnswer({
    options: { quote: '\u001b[31mred' },
    headline: '\u001b[31mred',
    remarks: ['\u001b[31m'],
    nearest: ['\u001b[31m'],
    excerpts: [sampleExcerpt(body, { document: steering, notes: ['\u001b[31m'] })],
  });
  const shown = onScreen(answer, { width: 80, colour: false });
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(shown).toContain('│ Clear�[2J the �31m screen�, �turn\n  │ and � go.');
});

it('keeps every word, in order, and within the width', () => {
  const text = fc.array(
    fc.constantFrom('bridge', 'über', '橋', 'a\nb', 'x'.repeat(60), '😀', '—', 'e\u0301'),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 100 }), fc.boolean(), (parts, width, colour) => {
      const body = parts.join(' ');
      const answer = sampleAnswer({
        excerpts: [sampleExcerpt(body, { document: sampleDocument({ body, url: null }) })],
      });
      const lines = onScreen(answer, { width, colour }).split('\n');
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 20));
      const inBlock = lines.flatMap((line) => /│ (?:\u001b\[39m)?(.*)$/.exec(line)?.[1] ?? []);
      expect(inBlock.join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
    }),
  );
});

it('shows the whole body when that is the excerpt', () => {
  const answer = sampleAnswer({ excerpts: [sampleExcerpt(BODY)] });
  const lines = onScreen(answer, { width: 200, colour: false }).split('\n');
  expect(lines.flatMap((line) => (line.startsWith('  │ ') ? [line.slice(4)] : [])).join('\n')).toBe(BODY);
});
