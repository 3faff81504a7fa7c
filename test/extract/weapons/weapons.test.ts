import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holderNamed } from '../../../src/extract/holders/holders.ts';
import { isKindOf, weaponNamed, weapons } from '../../../src/extract/weapons/weapons.ts';
import { textOf } from '../../../src/model/span.ts';
import { read } from '../read.ts';

const seen = (text: string) =>
  read(text).weapons.map(
    (found) => [textOf(text, found), found.weapon.word, found.origin?.word ?? null] as const,
  );

describe('the list of weapons', () => {
  it('covers the war broadly', () => {
    expect(weapons.filter(({ general }) => !general).length).toBeGreaterThan(150);
  });

  it('names a maker for each, by a name that is listed', () => {
    for (const { general, maker, word } of weapons) {
      if (!general) expect(holderNamed(maker ?? '')?.word, word).toBe(maker);
    }
  });

  it('leads from every weapon to the most general word', () => {
    for (const weapon of weapons) expect(isKindOf(weapon, weaponNamed('weapons')!), weapon.word).toBe(true);
  });
});

describe('weaponNamed', () => {
  it.each([
    ['scalp', 'Storm Shadow'],
    ['storm shadow missiles', 'Storm Shadow'],
    ['Patriot batteries', 'Patriot'],
    ['leopards', 'Leopard 2'],
    ['f16', 'F-16'],
    ['kh 59', 'Kh-59'],
    ['Geran-2', 'Shahed-136'],
    ['tank', 'tanks'],
    ['long range missiles', 'long-range missiles'],
    ['cluster bombs', 'cluster munitions'],
  ])('%s is %s', (typed, word) => expect(weaponNamed(typed)?.word).toBe(word));

  it.each([['Patriot Act'], ['trebuchet'], [''], ['the'], ['Tor network']])(
    'knows no weapon by %j',
    (typed) => expect(weaponNamed(typed)).toBeNull(),
  );
});

describe('findWeapons', () => {
  it.each([
    [
      'It fired long-range Swedish missiles.',
      ['long-range Swedish missiles', 'long-range missiles', 'Sweden'],
    ],
    ['They wait for US-supplied weapons.', ['US-supplied weapons', 'weapons', 'United States']],
    ['They wait for weapons supplied by the US.', ['weapons', 'weapons', 'United States']],
    ['They wait for missiles provided by France.', ['missiles', 'missiles', 'France']],
    [
      'He praised the UK’s Storm Shadow missiles.',
      ['the UK’s Storm Shadow missiles', 'Storm Shadow', 'United Kingdom'],
    ],
    ['A Patriot missile defence system stood there.', ['Patriot missile defence system', 'Patriot', null]],
    ['Two Patriot batteries stood there.', ['Patriot batteries', 'Patriot', null]],
    ['Ukraine’s US-made howitzers wear out.', ['Ukraine’s US-made howitzers', 'artillery', 'United States']],
    ['One Kh-101 guided missile fell.', ['Kh-101 guided missile', 'Kh-101', null]],
    ['Spain mended Leopard 2A4 main battle tanks.', ['Leopard 2A4 main battle tanks', 'Leopard 2', null]],
    ['Denmark will send Leopards.', ['Leopards', 'Leopard 2', null]],
    ['Older T72 tanks came.', ['Older T72 tanks', 'T-72', null]],
    ['Six Su-34s took off.', ['Su-34s', 'Su-34', null]],
    ['The anti-personnel landmines remain.', ['anti-personnel landmines', 'anti-personnel mines', null]],
    ['Long-range drones reached the port.', ['Long-range drones', 'long-range drones', null]],
    ['The Himars fired.', ['Himars', 'HIMARS', null]],
    ['Oslo gave Ukraine long-range missiles.', ['long-range missiles', 'long-range missiles', null]],
    ['An Exocet missile sank it.', ['Exocet missile', 'Exocet', null]],
    ['Iraq hid its Scuds.', ['Scuds', 'Scud', null]],
    ['Two Wing Loong drones came.', ['Wing Loong drones', 'Wing Loong', null]],
    ['The jets came back.', ['jets', 'fighter jets', null]],
    ['The arms embargo was lifted.', ['arms', 'weapons', null]],
    ['Air defense comes first.', ['Air defense', 'air defence', null]],
  ])('finds in %s', (text, wanted) => expect(seen(text)).toEqual([wanted]));

  it('takes everyday names for weapons in a list of weapons, or beside their full name', () => {
    expect(seen('Leopards, Abrams and Challengers came.').map(([, word]) => word)).toEqual([
      'Leopard 2',
      'Abrams',
      'Challenger 2',
    ]);
    expect(seen('M1 Abrams tanks came. The Abrams is heavy.').map(([, word]) => word)).toEqual([
      'Abrams',
      'Abrams',
    ]);
  });

  it.each([
    ['The think tank disagreed.'],
    ['The fuel tank leaked.'],
    ['Ms Abrams said that voters mattered.'],
    ['Bradley met Archer for lunch.'],
    ['She tasted the Caesar salad.'],
    ['Congress renewed the Patriot Act.'],
    ['The New England Patriots lost.'],
    ['A grad student won.'],
    ['Speakers drone on about budgets.'],
    ['The fault is mine.'],
    ['The coal mines closed.'],
    ['He won the javelin throw.'],
    ['Neptune is the eighth planet.'],
    ['A hawk circled; he is a hawk on budgets.'],
    ['Her main challenger conceded.'],
    ['He held her in his arms.'],
    ['The Lancet published the study.'],
    ['Shell companies hid the money.'],
    ['Coastal gas terminals flooded.'],
    ['A private jet waited; the private jets of others had left.'],
    ['The Silkworm spins.'],
    ['A tornado crossed the harrier’s field near Jericho.'],
    ['Press F5, then take the A10 road.'],
    ['The water cannon was sold.'],
  ])('is not deceived by %s', (text) => expect(seen(text)).toEqual([]));

  it('gives spans in order that do not overlap and hold the name, in any text', () => {
    const words = fc.constantFrom(
      'the',
      'UK’s',
      'US-supplied',
      'long-range',
      'Patriot',
      'missile',
      'systems',
      'tanks',
      'supplied by',
      ',',
      'and',
      '.',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, core } of read(text).weapons) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(core.start).toBeGreaterThanOrEqual(start);
          expect(core.end).toBe(end);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
