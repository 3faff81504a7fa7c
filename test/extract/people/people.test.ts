import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { read } from '../read.ts';

/** Name → role and the mentions, in reading order. */
function peopleOf(text: string): Record<string, [role: string | null, ...mentions: string[]]> {
  const { persons, mentions } = read(text).people;
  return Object.fromEntries(
    persons.map((person) => [
      textOf(text, person.name),
      [
        person.role && textOf(text, person.role),
        ...mentions.filter((mention) => mention.person === person).map((mention) => textOf(text, mention)),
      ],
    ]),
  );
}

describe('people', () => {
  it.each([
    [
      'a role before',
      'Shadow harbour secretary Ada Byron left.',
      { 'Ada Byron': ['Shadow harbour secretary', 'Shadow harbour secretary Ada Byron'] },
    ],
    [
      'an office with of, in small letters',
      'Former secretary of state Ada Byron left.',
      { 'Ada Byron': ['Former secretary of state', 'Former secretary of state Ada Byron'] },
    ],
    [
      'an office with of',
      'Secretary of State Ada Byron left.',
      { 'Ada Byron': ['Secretary of State', 'Secretary of State Ada Byron'] },
    ],
    [
      'a role after',
      'Ada Byron, the governor of Leeds, left.',
      { 'Ada Byron': ['governor of Leeds', 'Ada Byron', 'governor of Leeds'] },
    ],
    [
      'a role after an age',
      'Ada Byron, 45, the governor of Leeds, left.',
      { 'Ada Byron': ['governor of Leeds', 'Ada Byron', 'governor of Leeds'] },
    ],
    [
      'a role in commas before',
      'The Danish foreign minister, Lord Babbage, left.',
      { 'Lord Babbage': ['Danish foreign minister', 'Danish foreign minister', 'Lord Babbage'] },
    ],
    ['a surname', 'Ada Byron left. Byron smiled.', { 'Ada Byron': [null, 'Ada Byron', 'Byron'] }],
    [
      'a surname before the name',
      'Byron leaves\nAda Byron left.',
      { 'Ada Byron': [null, 'Byron', 'Ada Byron'] },
    ],
    [
      'a family name first',
      'Kang Ji Sung, the coach, left. Kang smiled.',
      { 'Kang Ji Sung': ['coach', 'Kang Ji Sung', 'coach', 'Kang'] },
    ],
    [
      'the fullest role',
      'Ada Byron, the mayor, left. Danish harbour minister Ada Byron smiled.',
      { 'Ada Byron': ['Danish harbour minister', 'Ada Byron', 'mayor', 'Danish harbour minister Ada Byron'] },
    ],
    [
      'an inner initial',
      'Ada K. Byron left. Ada Byron smiled.',
      { 'Ada K. Byron': [null, 'Ada K. Byron', 'Ada Byron'] },
    ],
    ['a hyphen', 'Mayor Ada Byron-King left.', { 'Ada Byron-King': ['Mayor', 'Mayor Ada Byron-King'] }],
    ['a forename that is a month', 'June Byron left.', { 'June Byron': [null, 'June Byron'] }],
    ['a forename that is a time of day', 'Dawn Byron left.', { 'Dawn Byron': [null, 'Dawn Byron'] }],
    ['a forename that is a thing', 'Bill Byron left.', { 'Bill Byron': [null, 'Bill Byron'] }],
    [
      'a forename that is a little word',
      'Union chief Per Byron left.',
      { 'Per Byron': ['Union chief', 'Union chief Per Byron'] },
    ],
    ['a forename that is a verb', 'Will Byron said no.', { 'Will Byron': [null, 'Will Byron'] }],
    ['a forename that is a past tense', 'Ted Byron left.', { 'Ted Byron': [null, 'Ted Byron'] }],
    ['no forename: a command', 'Make Byron pay.', {}],
    [
      'a title of a cleric',
      'Said the Rev. Ada Byron, “No.” Byron left.',
      { 'Ada Byron': [null, 'Rev. Ada Byron', 'Byron'] },
    ],
    [
      'a word for a party’s people',
      'House Republican Ada Byron left.',
      { 'Ada Byron': ['House Republican', 'House Republican Ada Byron'] },
    ],
    ['a party', 'The Republican Party left.', {}],
    [
      'a Korean name',
      'President Park Soo-yeon left. Park smiled.',
      { 'Park Soo-yeon': ['President', 'President Park Soo-yeon', 'Park'] },
    ],
    ['no Korean name: made in', 'The Leeds-made crane and the Hull-led talks failed.', {}],
    [
      'a word for somebody that is on no list',
      'Former contender Ada Byron left.',
      { 'Ada Byron': ['Former contender', 'Former contender Ada Byron'] },
    ],
    ['that word before one name, which may be anything’s', 'Former contender Rosmet left.', {}],
    ['a word for firms as much as people', 'Ask carmaker Byron.', {}],
    [
      'titles of a cleric, short',
      'The Rt Revd Ada Byron left. Canon Byron smiled.',
      { 'Ada Byron': [null, 'Revd Ada Byron', 'Canon Byron'] },
    ],
    ['no person: what firms are called', 'Leeds Castings said no.', {}],
    ['no person: a team', 'They beat Sallow Rovers.', {}],
    ['a surname like a team’s', 'Peter Sellers left.', { 'Peter Sellers': [null, 'Peter Sellers'] }],
    ['whose party it is', 'Ada Byron, whose party won, left.', { 'Ada Byron': [null, 'Ada Byron'] }],
    ['no person: a body of a country', 'Sport Scotland said no.', {}],
    ['a surname that is a place', 'Jack London said no.', { 'Jack London': [null, 'Jack London'] }],
    ['no person: which does something', 'They rang CalNorth Ltd, which runs it.', {}],
    ['no person: whose residents', 'Residents of Alder Hatch left.', {}],
    ['no person: a charity, right before it', 'Ask the charity Fair Pasture.', {}],
    [
      'a line that looks like a headline',
      'Briefing by Police Chief Ada Byron at noon\n\nByron left.',
      { 'Ada Byron': ['Police Chief', 'Police Chief Ada Byron', 'Byron'] },
    ],
    ['no person: a company, before it', 'The company, Lowther Castings, said no.', {}],
    ['no person: a company, behind it', 'Lowther Castings, a family firm, said no.', {}],
    [
      'a place before a comma',
      'Outside the court, Ada Byron, who sued, said no.',
      { 'Ada Byron': [null, 'Ada Byron'] },
    ],
    [
      'a sentence that looks like a headline',
      'Judge Eleanor Byron intervened: “Everyone?”',
      { 'Eleanor Byron': ['Judge', 'Judge Eleanor Byron'] },
    ],
    ['no forename: a question', 'Will Byron say no?', {}],
    ['no person: aid', 'Leeds Aid left.', {}],
    ['a surname that is a place, told of', 'Anna Park, 41, left.', { 'Anna Park': [null, 'Anna Park'] }],
    [
      'a surname that is a place, and speaks',
      'Anna Church said no.',
      { 'Anna Church': [null, 'Anna Church'] },
    ],
    ['a place', 'Victoria Park was shut. The Park is old.', {}],
    ['a surname that is a month', 'Theresa May left.', { 'Theresa May': [null, 'Theresa May'] }],
    ['a month', 'They met Theresa May 5.', {}],
    [
      'a surname that is a role',
      'Anna King left. King smiled.',
      { 'Anna King': [null, 'Anna King', 'King'] },
    ],
    ['a role', 'Anna Byron left. The King smiled.', { 'Anna Byron': [null, 'Anna Byron'] }],
    ['words, and no one', 'Climate Change is here.', {}],
    ['words, told of', 'Frost Hill, a nurse, left.', { 'Frost Hill': ['nurse', 'Frost Hill', 'nurse'] }],
    ['what is owned', 'Ada Byron’s bridge is Byron’s.', { 'Ada Byron': [null, 'Ada Byron', 'Byron'] }],
  ])('%s', (_, text, expected) => expect(peopleOf(text)).toEqual(expected));

  it.each([
    ['the subject before', 'Ada Byron met Charles Babbage. She left.', 'Ada Byron', 'She'],
    [
      'the only one before',
      'The talks followed a visit by Charles Babbage. He left.',
      'Charles Babbage',
      'He',
    ],
    ['by a title', 'Mr Babbage met Mrs Byron. She left.', 'Byron', 'She'],
    ['not one in marks', 'Ada Byron left. “Ask Charles Babbage.” Then she smiled.', 'Ada Byron', 'she'],
  ])('finds whom a pronoun means: %s', (_, text, name, pronoun) =>
    expect(peopleOf(text)[name]).toContain(pronoun),
  );

  it.each([
    ['two could be meant', 'Talks between Ada Byron and Charles Babbage failed. He left.', 'He'],
    ['it is too far', `Ada Byron left.${' It rained.\n\n'.repeat(8)}She smiled.`, 'She'],
  ])('leaves a pronoun alone where %s', (_, text, pronoun) => {
    expect(Object.values(peopleOf(text)).flat()).not.toContain(pronoun);
  });

  it.each([
    [
      'a name out of nowhere',
      'The Danish harbour minister has resigned.\nAda Byron wrote a letter.',
      'Danish harbour minister',
    ],
    [
      'but not one with a role',
      'The Danish harbour minister has resigned.\nMayor Ada Byron wrote a letter.',
      'Mayor',
    ],
    ['nor for what many are', 'The Danish senator has resigned.\nAda Byron wrote a letter.', null],
    [
      'nor one known before',
      'Ada Byron left.\nThe Danish harbour minister has resigned.\nAda Byron wrote.',
      null,
    ],
  ])('gives a role to %s', (_, text, role) => expect(peopleOf(text)['Ada Byron']?.[0]).toBe(role));

  it.each([
    ['places', 'Boats left New York and Leeds City for South Korea.'],
    ['texts that bind', 'The Harbour Pact and the National Convention say so.'],
    ['bodies', 'Leeds University and the Harbour Ministry met the Labour Party.'],
    ['outlets', 'The Leeds Evening Post and Radio Leeds printed it.'],
    ['days', 'It rained on Good Friday and in May.'],
  ])('takes no %s for people', (_, text) => expect(peopleOf(text)).toEqual({}));

  it('leaves a surname to neither of two who share it', () => {
    expect(peopleOf('Ada Byron and Lord George Byron left. Byron smiled.')).toEqual({
      'Ada Byron': [null, 'Ada Byron'],
      'George Byron': [null, 'Lord George Byron'],
    });
  });

  it('answers who is mentioned at a place', () => {
    const text = 'Defence Secretary Ada Byron spoke. She left.';
    const { personAt } = read(text).people;
    const found = personAt({ start: text.indexOf('She'), end: text.indexOf('She') + 3 });
    expect(found && textOf(text, found.person.name)).toBe('Ada Byron');
    expect(personAt({ start: text.indexOf('left'), end: text.indexOf('left') + 4 })).toBeNull();
  });
});
