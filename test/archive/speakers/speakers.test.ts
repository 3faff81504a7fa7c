import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../src/archive/speakers/speakers.ts';
import { speakersNamed } from '../../../src/archive/speakers/speakers-named.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';

const archive = archiveOf(
  documentOf(
    '“The bridge is sound,” said Ada Byron, the city engineer. “It will hold,” she said.\n“We paid for it,” said Volodymyr Marenko, the mayor.',
    { id: 'a' },
  ),
  documentOf(
    '“It fell,” said Mr Byron. Ms Byron said: “It did not.”\n“We shall see,” Mr Marenkoy said.\nThe Kremlin said: “It is no bridge.”\nThe Russian defence ministry said that it fell.\nThe North Pier News Agency (NPNA) reported that it fell.\nRussia said that it stood.\nThe Danish navy said that it stood.',
    { id: 'b' },
  ),
);

const names = (typed: string) => speakersNamed(typed, archive).matches.map(({ speaker }) => speaker.name);

describe('whom a typed name means', () => {
  it.each([
    ['Ada Byron', ['Ada Byron']],
    ['ada byron', ['Ada Byron']],
    ['Lady Byron', ['Ada Byron']],
    ['Vladimir Marenko', ['Volodymyr Marenko']],
    ['city engineer', ['Ada Byron']],
    ['the mayor', ['Volodymyr Marenko']],
    ['Kremlin', ['Kremlin']],
    ['NPNA', ['North Pier News Agency']],
    ['Moscow', ['Kremlin', 'Russian defence ministry']],
  ])('%s', (typed, expected) => {
    expect(names(typed)).toEqual(expect.arrayContaining(expected));
  });

  it('of a country its bodies too, of a body itself alone', () => {
    expect(names('Russia')).toEqual(['Russia', 'Kremlin', 'Russian defence ministry']);
    expect(names('the Kremlin')).toEqual(['Kremlin']);
  });

  it.each(['Poirot', '', '?', 'the', 'Ada Lovelace', 'minister of fish'])('nobody: “%s”', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  it('a letter off, and it says so', () => {
    expect(speakersNamed('Byran', archive).matches.map(({ by }) => by)).toEqual(['near']);
  });
});

it('the most quoted stand first, with every quote of theirs', () => {
  const [first] = speakersOf(archive);
  expect([first!.name, first!.role]).toEqual(['Ada Byron', 'city engineer']);
  expect(first!.said.length).toBeGreaterThanOrEqual(2);
});
