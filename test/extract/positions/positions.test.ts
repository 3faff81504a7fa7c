import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { readProse } from '../../../src/text/prose.ts';
import { positionsIn, told } from './told.ts';

describe('lets and forbids', () => {
  it.each([
    ['Canada green-lit strikes on Russian territory with Canadian weapons.', ['Canada permits weapons']],
    [
      'Denmark said there were no restrictions on Ukraine’s use of its F-16s inside Russia.',
      ['Denmark permits F-16'],
    ],
    ['Finland said it would not restrict how Ukraine uses its weapons.', ['Finland permits weapons']],
    [
      'Poland would not object if Ukraine used its tanks in Kursk, the defence ministry said.',
      ['Poland permits tanks'],
    ],
    [
      'President Emmanuel Macron said Kyiv could use French missiles to hit bases inside Russia.',
      ['France permits missiles'],
    ],
    [
      'Ukraine has been allowed by Germany to use German weapons against targets in Belgorod.',
      ['Germany permits weapons'],
    ],
    ['Germany allowed Poland to send its MiG-29 jets to Ukraine.', ['Germany permits MiG-29']],
    ['Berlin gave Warsaw permission to re-export Leopard tanks.', ['Germany permits Leopard 2']],
    [
      'Ukraine received permission from Washington to use HIMARS in the Kursk region.',
      ['United States permits HIMARS'],
    ],
    [
      'The US eased its ban on Ukraine firing American rockets across the border.',
      ['United States permits rockets'],
    ],
    [
      'The comments follow the Danish defence minister, Ada Byron, lifting a ban on using Danish howitzers against Russia.',
      ['Denmark permits artillery'],
    ],
    [
      'Washington’s decision to allow Ukraine to use anti-personnel mines surprised campaigners.',
      ['United States permits anti-personnel mines'],
    ],
    [
      'Belarus has allowed Russia to deploy Iskander missiles on its territory.',
      ['Belarus permits Iskander'],
    ],
    [
      'Italy banned Ukraine from using its SAMP/T batteries against targets in Russia.',
      ['Italy restricts SAMP/T'],
    ],
    ['Ukraine is not allowed to use American missiles inside Russia.', ['United States restricts missiles']],
    [
      'Britain has never allowed Kyiv to fire Storm Shadow into Russia.',
      ['United Kingdom restricts Storm Shadow'],
    ],
    ['Norway asked Ukraine to refrain from firing its rockets into Russia.', ['Norway restricts rockets']],
    [
      'The US ambassador said Washington did not want its weapons used to attack Russia.',
      ['United States restricts weapons'],
    ],
    ['Belgium wants its F-16s used only on Ukrainian territory.', ['Belgium restricts F-16']],
    [
      'Italian weapons may not be used on Russian soil, Foreign Minister Antonio Tajani said.',
      ['Italy restricts weapons'],
    ],
    [
      'Kyiv waits for permission to fire ATACMS at airfields in Russia. US officials refused to lift the ban.',
      ['United States restricts ATACMS'],
    ],
    [
      'The Norwegian prime minister, Jonas Gahr Støre, said Kyiv was free to use Norwegian F-16s to hit Russia.',
      ['Norway permits F-16'],
    ],
    [
      'Britain, which has supplied Storm Shadow missiles, has lifted restrictions on their use inside Russia.',
      ['United Kingdom supplies Storm Shadow', 'United Kingdom permits Storm Shadow'],
    ],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));
});

describe('leaves the choice, or does not say', () => {
  it.each([
    [
      'Sweden’s prime minister said it was up to Ukraine how it used Swedish weapons.',
      ['Sweden leaves-to-recipient weapons'],
    ],
    [
      'The Danish foreign minister said strikes with F-16s were a decision Kyiv should make for itself.',
      ['Denmark leaves-to-recipient F-16'],
    ],
    [
      'The White House declined to comment on whether Ukraine could use ATACMS in Russia.',
      ['United States declines-to-say ATACMS'],
    ],
    [
      'Downing Street would not say whether Storm Shadow had been fired.',
      ['United Kingdom declines-to-say Storm Shadow'],
    ],
    [
      'Spain’s defence minister declined to say how many Leopard tanks would be sent.',
      ['Spain declines-to-say Leopard 2'],
    ],
    [
      'The Dutch defence minister declined to share the Dutch stance on Norway permitting Ukraine to fire its rockets into Russia.',
      ['Norway permits rockets', 'Netherlands declines-to-say rockets'],
    ],
    [
      'The Danish prime minister gave a similar answer when asked if she would permit Ukrainian use of Harpoon missiles against Russia.',
      ['Denmark declines-to-say Harpoon'],
    ],
  ])('%s', (text, wanted) => expect(told(text).sort()).toEqual(wanted.sort()));
});

describe('sends, pledges, considers, refuses', () => {
  it.each([
    ['Sweden donated Archer howitzers to Ukraine last year.', ['Sweden supplies Archer']],
    ['Turkey sold Bayraktar TB2 drones to Ukraine.', ['Turkey supplies Bayraktar TB2']],
    ['Fourteen Polish tanks were sent in spring.', ['Poland supplies tanks']],
    ['The tanks were supplied by Poland.', ['Poland supplies tanks']],
    ['“We are sending howitzers,” the Danish foreign minister said.', ['Denmark supplies artillery']],
    ['Washington accused Beijing of supplying drones to Russia.', ['China supplies drones']],
    ['The Dutch government has pledged 18 F-16s to Ukraine.', ['Netherlands pledges F-16']],
    ['Norway will deliver six NASAMS launchers by autumn.', ['Norway pledges NASAMS']],
    ['Australia agreed to transfer 49 M1 Abrams tanks.', ['Australia pledges Abrams']],
    [
      'The Biden administration approved a $275m package of ammunition.',
      ['United States pledges ammunition'],
    ],
    ['The Czech Republic plans to buy 500,000 shells for Ukraine.', ['Czechia pledges ammunition']],
    ['Lithuania is ready to send anti-tank weapons.', ['Lithuania pledges anti-tank weapons']],
    [
      'The Netherlands, Denmark and Norway will deliver F-16s.',
      ['Norway pledges F-16', 'Denmark pledges F-16', 'Netherlands pledges F-16'],
    ],
    ['Paris is considering sending Mirage 2000 jets to Ukraine.', ['France considers Mirage 2000']],
    [
      'Berlin is still debating whether to let Ukraine use Leopard tanks beyond its border.',
      ['Germany considers Leopard 2'],
    ],
    ['Macron has not ruled out sending Mirage jets.', ['France considers Mirage 2000']],
    ['Germany refused to send Taurus cruise missiles to Ukraine.', ['Germany refuses Taurus']],
    ['Chancellor Olaf Scholz has again ruled out sending Taurus missiles.', ['Germany refuses Taurus']],
    ['“We will not send cruise missiles,” the German chancellor said.', ['Germany refuses cruise missiles']],
    ['Slovakia halted deliveries of ammunition.', ['Slovakia refuses ammunition']],
    ['Hungary blocked the transfer of weapons to Ukraine.', ['Hungary refuses weapons']],
    ['Slovakia’s new government will no longer supply Ukraine with weapons.', ['Slovakia refuses weapons']],
    [
      'The foreign secretary said Britain had no plans to send more Challenger tanks.',
      ['United Kingdom refuses Challenger 2'],
    ],
    ['Greece rejected a request to hand over its S-300 systems.', ['Greece refuses S-300']],
    ['Israel has resisted calls to supply Iron Dome to Ukraine.', ['Israel refuses Iron Dome']],
    ['Sweden is not considering sending Gripen jets.', ['Sweden refuses Gripen']],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));
});

describe('asks, backs, opposes, threatens, uses', () => {
  it.each([
    ['Kyiv has asked Berlin for Taurus missiles.', ['Ukraine requests Taurus']],
    [
      'Zelensky urged Washington to lift its restrictions on long-range missiles.',
      ['Ukraine requests long-range missiles'],
    ],
    [
      'Ukraine’s foreign minister, Dmytro Kuleba, called on allies to send more air defence systems.',
      ['Ukraine requests air defence'],
    ],
    ['“Give us the missiles,” Zelensky said.', ['Ukraine requests missiles']],
    [
      'The minister praised the howitzers, for which Ukrainian commanders have asked for months.',
      ['Ukraine requests artillery'],
    ],
    [
      'Estonia’s prime minister urged Washington to lift its restrictions on long-range missiles.',
      ['Estonia supports long-range missiles'],
    ],
    [
      'Lithuania’s foreign minister said the West should allow Ukraine to strike Russia with long-range weapons.',
      ['Lithuania supports long-range weapons'],
    ],
    ['Republicans welcomed the decision to send Patriot missiles.', ['Republican Party supports Patriot']],
    ['Labour backed sending Challenger 2 tanks.', ['Labour Party supports Challenger 2']],
    ['The AfD opposes sending any weapons to Ukraine.', ['Alternative for Germany opposes weapons']],
    ['The SPD voted against sending Taurus to Ukraine.', ['Social Democratic Party opposes Taurus']],
    ['The Kremlin said that supplying Taurus would be a dangerous escalation.', ['Russia opposes Taurus']],
    [
      'Finland has approved the export of Leopard 2 tanks to Ukraine. Russia’s embassy said the move was a provocation.',
      ['Finland pledges Leopard 2', 'Russia opposes Leopard 2'],
    ],
    [
      'Serbia has joined Hungary in opposing Rome’s decision to let Kyiv fire Italian missiles at Russia.',
      ['Serbia opposes missiles', 'Hungary opposes missiles', 'Italy permits missiles'],
    ],
    [
      'Oslo allowed Kyiv to fire its rockets into Russia. Moscow accused Oslo of fanning the flames.',
      ['Norway permits rockets', 'Russia opposes rockets'],
    ],
    [
      'Medvedev said any use of long-range missiles against Russia would bring a nuclear response.',
      ['Russia threatens long-range missiles'],
    ],
    [
      'Russia may use hypersonic missiles if Kyiv strikes the bridge, the Kremlin said.',
      ['Russia threatens hypersonic missiles'],
    ],
    ['Putin threatened to use nuclear weapons.', ['Russia threatens nuclear weapons']],
    ['Ukraine’s general staff said Russia had fired two Kinzhal missiles.', ['Russia uses Kinzhal']],
    ['Ukrainian forces struck the depot with Storm Shadow missiles.', ['Ukraine uses Storm Shadow']],
    [
      'Howitzers given by Denmark to Ukrainian forces have been used in the raid.',
      ['Ukraine uses artillery'],
    ],
    ['Russian glide bombs hit Kharkiv on Sunday.', ['Russia uses glide bombs']],
    ['Moscow has begun using North Korean missiles, Kyiv says.', ['Russia uses missiles']],
    ['Ukraine’s air force shot down 12 Russian Kh-101 missiles.', ['Russia uses Kh-101']],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));
});

describe('what is no act', () => {
  it.each([
    ['Would the US allow Ukraine to fire ATACMS into Russia?'],
    ['It is unclear whether Spain will supply Patriot batteries.'],
    ['Germany has not sent Taurus missiles to Ukraine.'],
    ['Germany could soon send Taurus missiles, analysts say.'],
    ['China denied supplying drones to Russia.'],
    ['Tehran rejected the claim that it had supplied missiles to Russia.'],
    ['Washington did not encourage Ukraine to strike Russia with American missiles.'],
    ['There was no decision to send Taurus missiles, the German government said.'],
    ['The EU failed to deliver a million shells by March.'],
    ['The rights group urged the US not to send cluster munitions.'],
    ['Former prime minister Boris Johnson called for Storm Shadow to be used inside Russia.'],
    ['Senator Ada Byron urged the president to send ATACMS.'],
    ['The shadow home secretary backed sending tanks.'],
    ['Canada announced that it was donating rocket motors.'],
    ['The museum let visitors climb on the tanks.'],
    ['A museum in Ohio sent a tank to France.'],
    ['The police used drones to find the boy.'],
    ['Polish prosecutors charged a man with selling rifles.'],
    ['Stacey Abrams urged voters to support the mayor.'],
    ['France opposed the decision.'],
    ['The minister ruled nothing out.'],
    ['Germany allowed shops to open on Sunday.'],
    ['A Japanese official did not condemn the use of cluster munitions.'],
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('what goes with an act', () => {
  const only = (text: string) => {
    const found = positionsIn(text);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  it.each([
    ['Italy banned Ukraine from using its tanks in Russia.', 'Ukraine', 'in Russia'],
    [
      'Canada approved strikes deep inside Russian territory with its missiles.',
      null,
      'deep inside Russian territory',
    ],
    ['Norway let Ukraine strike Russian airfields with its rockets.', 'Ukraine', 'Russian airfields'],
    [
      'Germany said Ukraine could use German weapons against military targets in Belgorod.',
      'Ukraine',
      'against military targets in Belgorod',
    ],
    ['Belarus has allowed Russia to deploy rockets on its territory.', 'Russia', 'on its territory'],
    ['Poland sent tanks to Ukraine.', 'Ukraine', null],
  ])('%s: user and scope', (text, user, scope) => {
    const found = only(text);
    expect([found.user, found.scope && textOf(text, found.scope)]).toEqual([user, scope]);
  });

  it.each([
    ['Sweden donated howitzers last year.', '2023'],
    ['Germany refused to send Taurus on Tuesday.', '2024-06-11'],
    ['Germany refused to send Taurus.', '2024-06-12'],
    ['Norway will deliver tanks by autumn.', '2024-06-12'],
    ['Norway had previously asked Ukraine to refrain from firing its rockets into Russia.', '../2024-06-12'],
  ])('%s: when', (text, when) => expect(only(text).when).toBe(when));

  it.each([
    ['Poland said it had sent tanks.', 'stated'],
    ['Poland has sent tanks.', 'reported'],
    ['Poland has sent tanks, a source said.', 'unnamed-source'],
    ['Ukraine fired ATACMS at Crimea, Russia’s defence ministry said.', 'claimed-by-adversary'],
    ['Iran supplied drones to Russia, according to Ukrainian intelligence.', 'claimed-by-adversary'],
    ['Downing Street would not say whether Storm Shadow had been fired.', 'stated'],
  ])('%s: attribution', (text, attribution) => expect(only(text).attribution).toBe(attribution));

  it('tells who was worked out from who was named', () => {
    expect(only('The Estonian defence minister, Ada Byron, said Tallinn had sent mortars.').holderBasis).toBe(
      'stated',
    );
    expect(only('Macron has ruled out sending Mirage jets.').holderBasis).toBe('inferred');
    const text = 'Danish Prime Minister Ada Byron spoke. She ruled out sending tanks.';
    const found = only(text);
    expect(found).toMatchObject({ holder: 'Denmark', holderBasis: 'inferred' });
    expect(found.via && textOf(text, found.via)).toBe('Ada Byron');
    expect(textOf(text, found.holderMention)).toBe('She');
  });

  it('gives a party’s stance to the party, by who speaks for it', () => {
    const text = 'Shadow defence minister Ada Byron said the Tories would support sending more tanks.';
    const found = only(text);
    expect(found).toMatchObject({ holder: 'Conservative Party', act: 'supports', attribution: 'stated' });
    expect(found.via && textOf(text, found.via)).toBe('Ada Byron');
  });

  it('tells of all weapons, and of the one that is named as one of them', () => {
    const text =
      'Oslo said Kyiv can use Norwegian-supplied weapons, such as the M109 howitzers, inside Russia.';
    expect(told(text)).toEqual(['Norway permits weapons', 'Norway permits M109']);
    expect(positionsIn(text).map(({ weapon }) => weapon && textOf(text, weapon))).toEqual([
      'Norwegian-supplied weapons',
      'M109 howitzers',
    ]);
  });

  it('lasts a term of office', () => {
    expect(told('Rutte promised tanks.')).toEqual(['Netherlands pledges tanks']);
    expect(told('Trump has ruled out sending tanks.')).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'Russia',
      'the Kremlin',
      'Ukraine',
      'US-supplied',
      'missiles',
      'tanks',
      'refused to',
      'send',
      'sending',
      'said',
    ],
    ...[
      'allowed',
      'to use',
      'lifted a ban on',
      'if',
      'whether',
      ',',
      '.',
      '“',
      '”',
      '(',
      'and',
      'which',
      'by',
      'not',
      '😀',
      '\n',
    ],
  );

  it('gives positions of whole sentences, with every part inside', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const { sentences } = readProse(text);
        for (const position of positionsIn(text)) {
          expect(sentences.some(({ start, end }) => start === position.start && end === position.end)).toBe(
            true,
          );
          for (const part of [position.holderMention, position.cue, position.weapon, position.scope]) {
            if (!part) continue;
            expect(part.start).toBeGreaterThanOrEqual(position.start);
            expect(part.end).toBeLessThanOrEqual(position.end);
            expect(part.end).toBeGreaterThan(part.start);
          }
        }
      }),
    );
  });

  it('reads a sentence without end', () => {
    expect(positionsIn(`Russia ${'used missiles and '.repeat(20_000)}`)).toEqual([]);
  });
});
