// Positions of other wars and in other newsrooms' words. A row for each rule, and beside it what it must not find.

import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { positionsIn, told } from './told.ts';

const row = (text: string, wanted: readonly string[]) => expect(told(text)).toEqual(wanted);

describe('a weapon that is only pointed at', () => {
  it.each([
    [
      'Peru asked Oslo for Taurus missiles, but Berlin refused to send any.',
      ['Peru requests Taurus', 'Germany refuses Taurus'],
    ],
    [
      'Ghana wants rifles. Brazil will supply none.',
      ['Ghana requests small arms', 'Brazil refuses small arms'],
    ],
    ['Two tanks stood by the road. Chile sent them last year.', ['Chile supplies tanks']],
    // No weapon stands near enough to be meant.
    ['Chile bought rifles. The rain stopped. A school opened. Chile sent them home.', []],
    ['Chile asked for help but Peru refused to send any.', []],
    ['Two tanks stood by the road. Chile sent three doctors.', []],
    // What fires is not what is fired.
    ['Two Chilean frigates were hit. One frigate fired them.', []],
  ])('%s', row);
});

describe('terms', () => {
  it.each([
    [
      'Chile sold Ghana twelve tanks on condition that they are not used against civilians.',
      ['Chile supplies tanks', 'Chile restricts tanks'],
    ],
    [
      'Brazil gave Peru rockets, provided that they stay on its own side.',
      ['Brazil supplies rockets', 'Brazil restricts rockets'],
    ],
    ['Kenya says its helicopters may be used only against militants.', ['Kenya restricts helicopters']],
    ['Kenya said American drones may not fly from its bases.', ['Kenya restricts drones']],
    // Terms of something else, terms that limit no use, and what nobody said.
    ['Chile sold Ghana tanks on condition that the price was kept secret.', ['Chile supplies tanks']],
    ['Chile sold Ghana tanks on condition that they are paid for.', ['Chile supplies tanks']],
    ['The drones may be used only in summer.', []],
  ])('%s', row);

  it('says where', () => {
    const text = 'Kenya says its helicopters may be used only against militants.';
    const [position] = positionsIn(text);
    expect(position?.scope && textOf(text, position.scope)).toBe('only against militants');
  });
});

describe('no answer', () => {
  it.each([
    [
      'Asked whether Britain would let its Storm Shadow missiles be fitted to the jets, a Foreign Office minister declined to comment.',
      ['United Kingdom declines-to-say Storm Shadow'],
    ],
    [
      'Brazil, which sold Peru howitzers, declined to comment on how they had been fired.',
      ['Brazil supplies artillery', 'Brazil declines-to-say artillery'],
    ],
    ['Will Ottawa send a frigate? The prime minister’s office in Ottawa spoke. Canada won’t be drawn.', []],
    ['Will Ottawa send a frigate? Canada won’t be drawn.', ['Canada declines-to-say warships']],
    ['Kenya neither confirmed nor denied that it had bought drones.', ['Kenya declines-to-say drones']],
    ['Kenya isn’t saying whether its rockets were fired.', ['Kenya declines-to-say rockets']],
    ['Kenya did not wish to take a position on the drones.', ['Kenya declines-to-say drones']],
    ['Asked whether it would rain, a Foreign Office minister declined to comment.', []],
    ['Kenya says nothing new about schools.', []],
  ])('%s', row);
});

describe('stops and bans on what is sent', () => {
  it.each([
    ['Chile extended its freeze on arms sales to Ghana.', ['Chile refuses weapons']],
    ['Chile has lifted its arms embargo on Ghana.', ['Chile permits weapons']],
    ['Chile held back a shipment of bombs.', ['Chile refuses bombs']],
    ['Chile has stopped approving tank ammunition.', ['Chile refuses ammunition']],
    ['Chile will not hear of selling Ghana submarines.', ['Chile refuses submarines']],
    ['Labour has called for a ban on all arms sales to Ghana.', ['Labour Party opposes weapons']],
    ['Labour called for an end to the ban on shells.', ['Labour Party supports ammunition']],
    ['Chile extended its freeze on school fees.', []],
    ['Chile held a parade of tanks.', []],
    ['Chile had heard of selling submarines.', []],
    ['Chile has sold Ghana no weapons since last year.', []],
    ['Iran again rejected accusations that it arms the Houthis.', []],
  ])('%s', row);
});

describe('for and against', () => {
  it.each([
    ['Chile remains opposed to the transfer of weapons to either side.', ['Chile opposes weapons']],
    ['Chile expressed itself in favour of a halt to all arms deliveries.', ['Chile opposes weapons']],
    ['Chile is firmly against the ban on landmines.', ['Chile supports landmines']],
    ['Republicans want the bombs sent.', ['Republican Party supports bombs']],
    [
      'The Social Democrats, small partners, oppose any sale of weapons to Ghana.',
      ['Social Democratic Party opposes weapons'],
    ],
    [
      'China opposed the Gripen deal. Washington had privately backed the sale.',
      ['China opposes Gripen', 'United States supports Gripen'],
    ],
    ['Chile is not opposed to landmines.', []],
    ['Chile leaned its rifles against the wall.', []],
    ['Ghana sent tanks. Togo backs the strikes.', ['Ghana supplies tanks']],
  ])('%s', row);

  it('knows by report, not by its word, whom another has joined', () => {
    const found = positionsIn('Chile has joined Peru in opposing Ghana’s decision to send tanks.');
    expect(found.slice(0, 2).map(({ holder, attribution }) => [holder, attribution])).toEqual([
      ['Chile', 'stated'],
      ['Peru', 'reported'],
    ]);
  });
});

describe('thought about and asked for', () => {
  it.each([
    ['Chile is thinking of selling mortars.', ['Chile considers mortars']],
    ['Chile is weighing whether it should send Ghana mortars.', ['Chile considers mortars']],
    ['Chile has yet to decide whether to send mortars.', ['Chile considers mortars']],
    [
      'Peru is reviewing a request from Ghana for mortars.',
      ['Peru considers mortars', 'Ghana requests mortars'],
    ],
    ['Chile is not thinking of selling mortars.', []],
    ['Chile thought mortars were loud.', []],
    ['Ghana made no request for mortars.', []],
    ['Ghana’s plea for a ban on landmines went unheard.', []],
  ])('%s', (text, wanted) => expect(told(text).sort()).toEqual([...wanted].sort()));
});

describe('supposed, or said in error', () => {
  it.each([
    ['Suppose that Japan refuses to let American bombers fly from Okinawa.'],
    ['Reports that Chile would lift its ban on firing rockets at Peru are wrong.'],
    ['An earlier post said that Italy had fired Aster missiles at a drone.'],
    ['If Chile were to send mortars, the war would change.'],
  ])('%s', (text) => row(text, []));
});

describe('who fires, drops and hands over', () => {
  it.each([
    ['RAF jets dropped guided bombs on two sites.', ['United Kingdom uses bombs']],
    ['It was a French frigate that fired Aster missiles.', ['France uses Aster']],
    ['Ankara confirmed that Bayraktar drones had been handed over.', ['Turkey supplies Bayraktar TB2']],
    ['The Houthis fired a ballistic missile at a Greek tanker.', ['Houthis uses ballistic missiles']],
    ['Hezbollah launched rockets across the border.', ['Hezbollah uses rockets']],
    ['Ghana’s army chief said that Bayraktar drones had been handed over.', []],
    ['The committee dropped its objections to the bombs.', []],
    ['The Lebanese army stood aside while rockets were fired.', []],
  ])('%s', row);

  it.each([
    ['Houthi fighters launched a missile at Najran, Riyadh said.', 'claimed-by-adversary'],
    ['Ghana accused Togo of firing mortars at a school.', 'claimed-by-adversary'],
    ['Togo fired mortars at a school, Chile said.', 'reported'],
  ])('%s: attribution', (text, attribution) => expect(positionsIn(text)[0]?.attribution).toBe(attribution));
});

describe('bought, flown, condemned, and what relative clauses tell', () => {
  it.each([
    ['Mali bought helicopters from Moscow.', ['Russia supplies helicopters']],
    ['Mali flew its drones over Togo.', ['Mali uses drones']],
    ['Mali flew rifles in.', ['Mali supplies small arms']],
    ['Chile condemned the use of drones by Hamas.', ['Chile opposes drones', 'Hamas uses drones']],
    [
      'Labour favours the Milan missiles, which Berlin began delivering in 2014.',
      ['Labour Party supports Milan missile', 'Germany supplies Milan missile'],
    ],
    ['Chile supports a halt to all arms sales.', ['Chile opposes weapons']],
    ['Chile will send shells to neither side.', ['Chile refuses ammunition']],
    ['Chile has decided to deliver no more rifles.', ['Chile refuses small arms']],
    ['NATO will drop bombs on any force that crosses, its leaders warned.', ['NATO threatens bombs']],
    ['Mali bought helicopters from a dealer in Moscow.', []],
    ['Mali would have bought helicopters from Moscow.', []],
    ['Poland would not have delivered ammunition, had it known.', []],
    ['Chile condemned the talk of drones.', ['Chile opposes drones']],
    ['Chile asked for proof that no rifle was lost.', []],
    ['Chile will reply to a request for mortars.', []],
    ['Chile asked for shelters rather than bombs.', []],
    ['London gave no word on whether British rifles had been delivered.', []],
    ['The foreign ministry in Ghana says a report that it promised Togo mortars is fabricated.', []],
    ['Bosnian Serb forces fired rockets.', []],
    ['Chile allowed planes to bomb the ridge.', []],
    [
      'Sweden has asked Bangkok not to use them outside its own airspace, Swedish Foreign Minister Lotta Kalibr said.',
      [],
    ],
  ])('%s', row);
});

describe('as people talk', () => {
  it.each([
    ['Turkey’s asked Germany for Patriot missiles.', ['Turkey requests Patriot']],
    ['Britain’s letting American bombers fly from its bases.', ['United Kingdom permits bombers']],
    ['Spain’s offered two frigates.', ['Spain pledges warships']],
    ['Spain’s promised frigates are late.', []],
    ['Spain’s fired minister missed the tanks.', []],
  ])('%s', row);
});

describe('threats', () => {
  it.each([
    [
      'Pakistan’s defence minister warned that any Indian strike with cruise missiles would bring a nuclear answer.',
      ['Pakistan threatens cruise missiles'],
    ],
    // What another will do is foreseen, and an analyst threatens nobody.
    ['Poland warned that Russia would respond to a delivery of missiles.', []],
    ['Analysts warned that any strike with cruise missiles would bring a nuclear answer.', []],
  ])('%s', row);
});

describe('whose statement it is', () => {
  const statement = (words: string) =>
    `Statement by the Ministry of Foreign Affairs of Norway on the war\n\n${words}`;

  it.each([
    ['We will not ship ammunition to either side.', ['Norway refuses ammunition']],
    ['The Government sold Chile six mortars.', ['Norway supplies mortars']],
    ['Germany has halted deliveries of rifles.', ['Germany refuses small arms']],
  ])('%s', (words, wanted) => {
    expect(told(statement(words))).toEqual(wanted);
    expect(positionsIn(statement(words))[0]?.attribution).toBe(
      wanted[0]?.startsWith('Norway') ? 'stated' : 'reported',
    );
  });

  it('is nobody’s without a head', () =>
    row('A statement by the ministry of Norway followed.\n\nWe will not ship ammunition.', []));
});

describe('whom “it” means', () => {
  it.each([
    [
      'Manila asked Stockholm for jets. It has also requested mines.',
      ['Philippines requests fighter jets', 'Philippines requests landmines'],
    ],
    [
      'Chile agreed in March to send mortars to Ghana, and it is weighing whether to send mines.',
      ['Chile pledges mortars', 'Chile considers landmines'],
    ],
    ['Chile met Peru. Its generals have vowed to fire missiles.', ['Chile threatens missiles']],
    ['Its former generals have vowed to fire missiles.', []],
  ])('%s', row);
});
