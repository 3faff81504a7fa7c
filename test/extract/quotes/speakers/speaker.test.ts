import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/model/span.ts';
import { read } from '../../read.ts';

function lastSpeaker(text: string) {
  const speaker = read(text).quotes.at(-1)?.speaker;
  return (
    speaker && {
      mention: textOf(text, speaker.mention),
      name: textOf(text, speaker.name),
      role: speaker.role && textOf(text, speaker.role),
      kind: speaker.kind,
      basis: speaker.basis,
    }
  );
}

describe('speakers', () => {
  it.each([
    [
      'a full name',
      'Harbour minister Ada Byron said it was safe.',
      'Ada Byron',
      'Harbour minister',
      'person',
      'stated',
    ],
    [
      'a title',
      'Harbour minister Ada Byron left. Mrs Byron said it was safe.',
      'Ada Byron',
      'Harbour minister',
      'person',
      'stated',
    ],
    ['a knight', 'Sir Charles Babbage said it was safe.', 'Charles Babbage', null, 'person', 'stated'],
    ['a peer with no first name', 'Lord Babbage said it was safe.', 'Lord Babbage', null, 'person', 'stated'],
    [
      'a pronoun',
      'Ada Byron, the harbour minister, left. She said it was safe.',
      'Ada Byron',
      'harbour minister',
      'person',
      'inferred',
    ],
    [
      'a role before its name',
      'The Danish harbour minister said it was safe.\nBut Ada Byron said it was old.\n“It is,” she said.',
      'Ada Byron',
      'Danish harbour minister',
      'person',
      'inferred',
    ],
    [
      'a role that is never named',
      'The harbour minister said it was safe.',
      'harbour minister',
      'harbour minister',
      'person',
      'stated',
    ],
    [
      'a body',
      'Ruritania’s coast guard said it was safe.',
      'Ruritania’s coast guard',
      null,
      'institution',
      'stated',
    ],
    [
      'a body named more fully before',
      'Ruritania’s coast guard left. The coast guard said it was safe.',
      'Ruritania’s coast guard',
      null,
      'institution',
      'inferred',
    ],
    [
      'a body as it',
      'The Danish government signed the letter, it has announced.',
      'Danish government',
      null,
      'institution',
      'inferred',
    ],
    [
      'a body after what it is',
      'The maker, Kestrel, said it was safe.',
      'Kestrel',
      'maker',
      'institution',
      'stated',
    ],
    [
      'a body before what it is',
      'Kestrel, the maker, said it was safe.',
      'Kestrel',
      'maker',
      'institution',
      'stated',
    ],
    [
      'after its cue',
      '“It is safe,” said the owner, Babbage & Sons.',
      'Babbage & Sons',
      'owner',
      'institution',
      'stated',
    ],
    [
      'one of many, with its name',
      'A maker of boats, Kestrel Shipping Company, said it was safe.',
      'Kestrel Shipping Company',
      'maker of boats',
      'institution',
      'stated',
    ],
    [
      'what it is, further on',
      'Kestrel, the maker, was sorry. The maker said it was safe.',
      'Kestrel',
      'maker',
      'institution',
      'inferred',
    ],
    [
      'what two are, further on',
      'The maker, Kestrel, was sorry. The maker, Gullwing, was not. The maker said it was safe.',
      'maker',
      null,
      'institution',
      'stated',
    ],
    [
      'somebody addressed, which is no name',
      'Reporter: Minister, the mayor of Leeds, Ruth Babbage, said it was safe.',
      'Ruth Babbage',
      'mayor of Leeds',
      'person',
      'stated',
    ],
    [
      'a place, which is no name of the mayor',
      'The mayor of Leeds, England, said it was safe.',
      'mayor of Leeds',
      'mayor of Leeds',
      'person',
      'stated',
    ],
    [
      'an island, which is no name of its keepers',
      'The board of the island, Skerry, said it was safe.',
      'board of the island',
      null,
      'institution',
      'stated',
    ],
    [
      'a capital, which is no name of the officials',
      'Officials in the capital, Leeds, said it was safe.',
      'Officials in the capital',
      null,
      'unnamed',
      'stated',
    ],
    [
      'somebody by a word on no list',
      'Her neurosurgeon said it was safe.',
      'Her neurosurgeon',
      'Her neurosurgeon',
      'person',
      'stated',
    ],
    ['several by such a word', 'Her admirers said it was safe.', 'Her admirers', null, 'unnamed', 'stated'],
    [
      'several at the start of a sentence',
      'Families in the room said it was safe.',
      'Families in the room',
      null,
      'unnamed',
      'stated',
    ],
    [
      'counsel, further on',
      'Counsel, Ada Byron KC, left. He said it was safe.',
      'Ada Byron',
      'Counsel',
      'person',
      'inferred',
    ],
    ['a body', 'Her campaign said it was safe.', 'Her campaign', null, 'institution', 'stated'],
    [
      'a force, by a word for somebody',
      'The coast guard said it was safe.',
      'coast guard',
      null,
      'institution',
      'stated',
    ],
    [
      'a name behind all that she is',
      'Bridge fan and television star Ada Byron said it was safe.',
      'Ada Byron',
      'television star',
      'person',
      'stated',
    ],
    [
      'no name of what the words begin with',
      'The arrest of mayor Ada Byron showed that it was safe.',
      'arrest of mayor Ada Byron',
      null,
      'institution',
      'stated',
    ],
    [
      'the firm that somebody speaks for',
      'A spokeswoman for Castle Lines rang. It said it was safe.',
      'Castle Lines',
      null,
      'institution',
      'inferred',
    ],
    ['sources', 'Danish sources said it was safe.', 'Danish sources', null, 'unnamed', 'stated'],
    [
      'one of many',
      'A spokesman for the guild said it was safe.',
      'A spokesman for the guild',
      null,
      'unnamed',
      'stated',
    ],
    ['a run', '“It is safe,” Ada Byron said.\n“It is.”', 'Ada Byron', null, 'person', 'inferred'],
  ])('%s', (_, text, name, role, kind, basis) => {
    expect(lastSpeaker(text)).toMatchObject({ name, role, kind, basis });
  });

  it('keeps the mention as printed', () => {
    expect(lastSpeaker('Harbour minister Ada Byron left. Mrs Byron said it was safe.')?.mention).toBe(
      'Mrs Byron',
    );
  });
});
