import { describe, expect, it } from 'vitest';
import { parseJsonLine, parseMarkdown } from '../../src/corpus/format.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseMarkdown(bytes(text), 'bridge.md', 'bridge');

const whole = `---
outlet: The Harbour Gazette
headline: "Bridge opens: at last"
label: null
kind: report
published: 2024-06-04
url: https://gazette.example/bridge
inferred: [published]
note: the day is worked out
---
The bridge opened.
`;

describe('a document in Markdown', () => {
  it('has the fields of its front matter and the text as it stands', () => {
    expect(parse(whole)).toEqual({
      id: 'bridge',
      outlet: 'The Harbour Gazette',
      headline: 'Bridge opens: at last',
      label: null,
      kind: 'report',
      published: '2024-06-04',
      url: 'https://gazette.example/bridge',
      inferred: ['published'],
      note: 'the day is worked out',
      body: 'The bridge opened.\n',
    });
  });

  it.each([
    ['Windows line ends', whole.replaceAll('\n', '\r\n'), 'The bridge opened.\r\n'],
    ['a byte order mark before the front matter', `\uFEFF${whole}`, 'The bridge opened.\n'],
    ['a rule of dashes in the text', `${whole}---\nIt rained.`, 'The bridge opened.\n---\nIt rained.'],
    ['empty lines before the text', whole.replace('---\nThe', '---\n\n\nThe'), '\n\nThe bridge opened.\n'],
  ])('keeps the text byte for byte: %s', (_, text, body) => {
    expect(parse(text).body).toBe(body);
  });

  it('reads the last field as it stands, whatever the line ends', () => {
    const windows = '---\r\npublished: 2024-06-04\r\nheadline: null\r\n---\r\nText.';
    expect(parse(windows).headline).toBeNull();
  });

  it('takes a time with its zone, and says so where the kind is taken for a report', () => {
    const read = parse('---\npublished: 2024-06-04T18:30:00+02:00\n---\nText.');
    expect([read.published, read.kind, read.inferred]).toEqual([
      '2024-06-04T18:30:00+02:00',
      'report',
      ['kind'],
    ]);
  });

  it.each([
    ['no front matter', 'The bridge opened.', /bridge\.md:1: the front matter is missing/],
    [
      'front matter never closed',
      '---\noutlet: null\nThe bridge opened.',
      /bridge\.md:1: the front matter is not closed/,
    ],
    [
      'broken YAML',
      '---\noutlet: "Gaz\npublished: 2024-06-04\n---\nText.',
      /bridge\.md:[23]: .*Mend the YAML/,
    ],
    [
      'a date that is none',
      whole.replace('2024-06-04', '2024-02-30'),
      /bridge\.md:6: “published” is “2024-02-30”: write a day such as/,
    ],
    [
      'a time without a zone',
      whole.replace('2024-06-04', '2024-06-04T18:30:00'),
      /bridge\.md:6: “published” is .*with its zone/,
    ],
    ['no date', whole.replace(/published: .*\n/, ''), /“published” is missing: write a day/],
    [
      'an unknown kind',
      whole.replace('kind: report', 'kind: rumour'),
      /bridge\.md:5: “kind” is “rumour”: write one of report, transcript/,
    ],
    [
      'an unknown field',
      whole.replace('label: null', 'lable: null'),
      /bridge\.md:4: “lable” is no field. The fields are outlet/,
    ],
    [
      'an outlet that is no text',
      whole.replace('The Harbour Gazette', '[1]'),
      /bridge\.md:2: “outlet” is .*as printed, or null/,
    ],
    [
      'an unknown inferred field',
      whole.replace('[published]', '[weather]'),
      /bridge\.md:8: “inferred” is .*write one of outlet/,
    ],
    [
      'an address that is none',
      whole.replace('https://gazette.example/bridge', 'gazette'),
      /bridge\.md:7: “url” is “gazette”: write a whole address/,
    ],
    [
      'a script for an address',
      whole.replace('https://gazette.example/bridge', 'javascript:alert(1)'),
      /“url”/,
    ],
    ['no text', whole.replace('The bridge opened.', '  '), /there is no text/],
    ['front matter that is a list', '---\n- one\n---\nText.', /bridge\.md:1: /],
  ])('is refused with the file, the line, what stands there and the mend: %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  it('is refused when it is not UTF-8', () => {
    expect(() => parseMarkdown(new Uint8Array([0x2d, 0xff, 0xfe]), 'bridge.md', 'bridge')).toThrow(
      /bridge\.md: not UTF-8/,
    );
  });
});

describe('a document on a JSON line', () => {
  it('has the same fields, with id and text', () => {
    const read = parseJsonLine(
      '{"id":7,"text":"It rained.","outlet":"Gazette","published":"2024-06-04","kind":"report"}',
      'set.jsonl:1',
    );
    expect([read.id, read.body, read.outlet, read.inferred]).toEqual(['7', 'It rained.', 'Gazette', []]);
  });

  it.each([
    ['{"id":"a"', /set\.jsonl:3: not JSON/],
    ['{"text":"It rained.","published":"2024-06-04"}', /set\.jsonl:3: “id” is missing: write an id/],
    ['{"id":"a","published":"2024-06-04"}', /“text” is missing/],
    ['{"id":"a","text":"","published":"2024-06-04"}', /there is no text/],
    ['{"id":"a","text":"It rained."}', /“published” is missing/],
    ['7', /set\.jsonl:3: the fields are not/],
  ])('is refused: %s', (line, message) => {
    expect(() => parseJsonLine(line, 'set.jsonl:3')).toThrow(message);
  });
});
