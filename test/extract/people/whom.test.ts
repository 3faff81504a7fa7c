// Whom a pronoun, a lone name or a role means, told by who is given the words behind it.

import { describe, expect, it } from 'vitest';
import { piecesOf } from '../quotes/quotes-of.ts';

/** Who is given the words “so” in a text. */
function speaker(text: string): string | null | undefined {
  return piecesOf(text).so;
}

describe('whom a pronoun means', () => {
  it.each<[string, string, string | null]>([
    [
      'one slip is outvoted',
      'Ada Byron told Jim Clay, after he came, that it was late. She left. She came back. Ada Byron met Clay. It was “so”, she said.',
      'Ada Byron',
    ],
    [
      'behind one whose gender a subject told',
      'Jim Clay left. He was old. Clay met Ada Byron. She said it was “so”.',
      'Ada Byron',
    ],
    [
      'not told by a pronoun that may be another’s',
      'Jim Clay, who backed Ada Byron in her bid, spoke. He said it was “so”.',
      'Jim Clay',
    ],
    [
      'a subject behind its verb',
      '“Old,” said Ada Byron of Jim Clay. Then she said it was “so”.',
      'Ada Byron',
    ],
    [
      'of two with one surname the one who fits',
      'Mr Jim Clay and Mrs Ada Clay came. Ann Poole left. Clay stayed, and she said it was “so”.',
      'Ada Clay',
    ],
    [
      'of two with one surname neither',
      'Jim Clay and Ada Clay came. Ann Poole left. Clay stayed. She said it was “so”.',
      'She',
    ],
    ['not a man by what he is', 'The foreman told Ms Poole to go. She said it was “so”.', 'Poole'],
    [
      'one who is named before one who is not',
      'Ann Poole left. The critic liked it, while Ada Byron wept. She said it was “so”.',
      'Ada Byron',
    ],
    ['one name and an age', 'Sonia, 34, had a cat. She said it was “so”.', 'Sonia'],
    ['according to him', 'Jim Clay left. According to him, it was “so”.', 'Jim Clay'],
    [
      'a courtesy title tells that a word is a name',
      'Rowena Stark left. Ms Stark came back. He wept. It was “so”, she said.',
      'Rowena Stark',
    ],
    [
      'one questioner asks and does not answer',
      'Ada Byron spoke. One questioner rose. She said it was “so”.',
      'Ada Byron',
    ],
  ])('%s', (_, text, expected) => expect(speaker(text)).toBe(expected));
});

describe('whom a name means', () => {
  it.each<[string, string, string | null]>([
    ['short for another', 'Tim Byron left. Timothy Byron came back. Byron said it was “so”.', 'Tim Byron'],
    ['not short for another', 'Tim Byron left. Tom Byron came back. Byron said it was “so”.', 'Byron'],
    [
      'in a headline with its verb',
      'Ada Byron Seeks Safe Harbour\n\nAda Byron left. She said it was “so”.',
      'Ada Byron',
    ],
    ['in a headline alone', 'Ada Byron Seeks Safe Harbour\n\nByron left. She said it was “so”.', 'Ada Byron'],
    [
      'in a headline by surname',
      'Byron Speech Moves Harbour Town\n\nAda Byron left. Byron said it was “so”.',
      'Ada Byron',
    ],
    [
      'in a headline, and nobody’s',
      'Harbour Problem Worries Whole Town\n\nAda Byron left. The pier was shut. She said it was “so”.',
      'Ada Byron',
    ],
    ['a chief by letters', 'Harbour Lines CEO Ada Byron left. She said it was “so”.', 'Ada Byron'],
  ])('%s', (_, text, expected) => expect(speaker(text)).toBe(expected));
});

describe('whom a role means', () => {
  it.each<[string, string, string | null]>([
    [
      'a country’s, in the lead',
      'Denmark’s navy chief said it was “so”.\n\nAdmiral Ada Byron resigned in May.',
      'Ada Byron',
    ],
    [
      'somebody’s, in the lead',
      'Jim Poole’s manager said it was “so”.\n\nAdmiral Ada Byron resigned in May.',
      'Jim Poole’s manager',
    ],
    [
      'what she was who was named last',
      'That did not please Mrs Ada Byron. The retired teacher said it was “so”.',
      'Ada Byron',
    ],
    [
      'a party by its letter',
      'Sen. Ada Byron, D-Conn., left. Sen. Jim Poole, R-Neb., stayed. The Democrat said it was “so”.',
      'Ada Byron',
    ],
    [
      'a party of two',
      'Sen. Ada Byron, D-Conn., left. Sen. Jim Poole, D-Neb., stayed. The Democrat said it was “so”.',
      'Democrat',
    ],
    [
      'the head of state',
      'Danish President Ada Byron left. The head of state said it was “so”.',
      'Ada Byron',
    ],
    ['the head of nothing', 'Mayor Ada Byron left. The head of state said it was “so”.', 'head of state'],
    ['the diplomat', 'Deputy minister Ada Byron left. The diplomat said it was “so”.', 'Ada Byron'],
    [
      'not its shadow',
      'The health secretary said it was “so”.\n\nMair Clay came. The health secretary, Dame Ada Byron, met the shadow health secretary, Jim Poole.',
      'Ada Byron',
    ],
    [
      'its own, of nobody who comes later',
      'The union’s own president said it was “so”.\n\nLuis Clay was there.',
      'union’s own president',
    ],
    [
      'not whose party tells who they are',
      'The prime minister said it was “so”.\n\nThe SNP’s Luis Clay was there.',
      'prime minister',
    ],
    [
      'a judge, of nobody who is told of next',
      'A judge said it was “so”.\n\nJim Poole, 52, sued a clinic.',
      'A judge',
    ],
    [
      'one of two who are new',
      'A teacher said a claim by a man who wept was “so”.\n\nJim Poole, 52, sued a clinic.',
      'A teacher',
    ],
    [
      'one of one who is new',
      'A teacher who wept said a claim was “so”.\n\nJim Poole, 52, sued a clinic.',
      'Jim Poole',
    ],
    ['a wider word', 'Ada Byron, a violinist, left. The musician said it was “so”.', 'Ada Byron'],
    [
      'a wider word that is listed',
      'Harbour secretary Ada Byron left. The official said it was “so”.',
      'Ada Byron',
    ],
    [
      'a wider word for two',
      'Ada Byron, a violinist, left. Jim Clay, a pianist, came. The musician said it was “so”.',
      'musician',
    ],
    [
      'a wider word, met before',
      'Ada Byron, a violinist, met a musician. The musician said it was “so”.',
      'musician',
    ],
    ['a word for something else', 'Ada Byron, a violinist, left. The lawyer said it was “so”.', 'lawyer'],
    ['where from', 'Senator Ada Byron spoke. The Leeds senator said it was “so”.', 'Ada Byron'],
    [
      'where from, of two',
      'Senator Ada Byron met Senator Jim Clay. The Leeds senator said it was “so”.',
      'Leeds senator',
    ],
    [
      'where from, and told otherwise',
      'Ada Byron, mayor of York, spoke. The Leeds mayor said it was “so”.',
      'Leeds mayor',
    ],
    [
      'what they are, behind the verb',
      'Ada Byron left. ‘Old,’ says the Leeds prop. ‘It is,’ said Byron. It was “so”, she said.',
      'Ada Byron',
    ],
  ])('%s', (_, text, expected) => expect(speaker(text)).toBe(expected));
});
