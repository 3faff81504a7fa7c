import { describe, expect, it } from 'vitest';
import { positionsIn, told } from './told.ts';

const GIVING = /^(?:permits|supplies|pledges|leaves-to-recipient|uses)$/;
const KEEPING = /^(?:restricts|refuses)$/;

/** `+` lets or gives, `-` forbids or keeps back, `±` both; empty where nothing of the kind is told of the holder. */
function signOf(sentence: string, country: string): string {
  const acts = positionsIn(sentence)
    .filter(({ holder }) => holder === country)
    .map(({ act }) => act);
  const [gives, keeps] = [GIVING, KEEPING].map((sign) => acts.some((act) => sign.test(act)));
  return gives ? (keeps ? '±' : '+') : keeps ? '-' : '';
}

const signs = (rows: readonly [sentence: string, holder: string, sign: string][]) =>
  it.each(rows)('%s', (sentence, holder, sign) => {
    expect(signOf(sentence, holder)).toBe(sign);
  });

describe('no and none', () => {
  signs([
    ['Peru will send no howitzers to Kyiv.', 'Peru', '-'],
    ['Peru would approve no sales of drones to Chad.', 'Peru', '-'],
    ['Peru would approve sales of drones to Chad.', 'Peru', '+'],
    ['Chile has issued no export licences for rifles to Chad since May.', 'Chile', '-'],
    ['Chile will issue no further permits for mines, its trade minister said.', 'Chile', '-'],
    ['Oslo has given Chad none of the helicopters that it wanted.', 'Norway', '-'],
    ['Oslo has given Chad two of the helicopters that it wanted.', 'Norway', '+'],
    ['Peru has given Chad ten of the mortars and none of the helicopters.', 'Peru', '±'],
    ['Peru has not sent a single mortar to Chad.', 'Peru', '-'],
    ['Peru has not delivered one of the mortars.', 'Peru', '-'],
    ['Not one helicopter has been sent to Chad by Peru.', 'Peru', '-'],
    ['No helicopters will be sent to Chad by Peru.', 'Peru', '-'],
    ['None of the howitzers will be sent to Chad, Peru said.', 'Peru', ''],
    ['No Peruvian minister sent howitzers to Chad.', 'Peru', ''],
    ['No government in Oslo has sent howitzers to Chad.', 'Norway', ''],
    ['Peru, with no conditions, sent howitzers to Chad.', 'Peru', '+'],
    ['Neither Peru nor Chile will send mortars to Chad.', 'Peru', '-'],
    ['Neither Peru nor Chile will send mortars to Chad.', 'Chile', '-'],
    ['Neither Peru nor Chile has agreed to send mortars to Chad.', 'Chile', '-'],
    ['Both Peru and Chile will send mortars to Chad.', 'Peru', '+'],
    ['Peru will not send mortars to Chad. Nor will Chile send howitzers.', 'Chile', '-'],
    ['Nor had Chile offered howitzers to Chad, he said.', 'Chile', ''],
    ['Under no circumstances will Peru send mortars to Chad.', 'Peru', '-'],
    ['Peru will send neither mortars nor rifles to Chad.', 'Peru', '-'],
    ['Peru has allowed no strikes on Togo with its mortars.', 'Peru', '-'],
    ['Peru allowed none of its mortars to be fired into Togo.', 'Peru', '-'],
    ['Hardly any mortars have been sent to Chad by Peru.', 'Peru', ''],
    ['Peru said it could not spare any mortars.', 'Peru', '-'],
    ['Peru spared the mortars.', 'Peru', ''],
    ['Peru will not send mortars or give helicopters to Chad.', 'Peru', '-'],
    ['Peru will send mortars and give helicopters to Chad.', 'Peru', '+'],
    ['Peru will neither send mortars to Chad nor sell it rifles.', 'Peru', '-'],
  ]);
});

describe('instead of it', () => {
  signs([
    ['Far from sending mortars to Chad, Peru offered doctors.', 'Peru', '-'],
    ['Instead of sending mortars to Chad, Peru offered doctors.', 'Peru', '-'],
    ['Rather than send mortars to Chad, Peru offered doctors.', 'Peru', '-'],
    ['Without sending a single mortar to Chad, Peru has paid for doctors.', 'Peru', '-'],
    ['Peru has paid for doctors without sending a single mortar to Chad.', 'Peru', '-'],
    ['Peru stopped short of giving Chad mortars.', 'Peru', '-'],
    ['Peru sent tents instead of mortars to Chad.', 'Peru', '-'],
    ['Peru sent tents rather than mortars to Chad.', 'Peru', '-'],
    ['Peru sent mortars instead of tents to Chad.', 'Peru', '+'],
    ['After sending mortars to Chad, Peru offered doctors.', 'Peru', '+'],
  ]);
});

describe('an end to giving', () => {
  signs([
    ['Peru announced an end to arms sales to Chad.', 'Peru', '-'],
    ['Peru announced a halt to the export of rifles to Chad.', 'Peru', '-'],
    ['Peru announced the sale of rifles to Chad.', 'Peru', '+'],
    ['Peru called off the sale of mortars to Chad.', 'Peru', '-'],
    ['The sale of mortars to Chad was called off by Peru.', 'Peru', '-'],
    ['Peru scrapped a plan to give Chad mortars.', 'Peru', '-'],
    ['Peru dropped its plans to send mortars to Chad.', 'Peru', '-'],
    ['Peru has dropped its promise of mortars for Chad.', 'Peru', '-'],
    ['Peru dropped its ban on arms sales to Chad.', 'Peru', '+'],
    ['Oslo withdrew its permission for Chad to fire the mortars into Togo.', 'Norway', '-'],
    ['Oslo revoked Chad’s permission to use the mortars.', 'Norway', '-'],
    ['Oslo withdrew its objections to the use of the mortars in Togo.', 'Norway', '+'],
    ['Peru went back on a pledge of mortars for Chad.', 'Peru', '-'],
    ['Peru broke its word that it would send mortars to Chad.', 'Peru', '-'],
    ['Peru kept its word that it would send mortars to Chad.', 'Peru', '+'],
    ['Peru broke its promise to send mortars to Chad.', 'Peru', '-'],
    ['Peru has suspended exports of drone engines to Chad.', 'Peru', '-'],
    ['Peru has frozen deliveries of mortars to Chad.', 'Peru', '-'],
    ['Peru has put deliveries of mortars to Chad on hold.', 'Peru', '-'],
    ['Peru pulled back its offer of mortars for Chad.', 'Peru', '-'],
    ['Peru’s parliament voted down a gift of mortars to Chad.', 'Peru', '-'],
    ['Peru held back 300 mortars for Chad last week.', 'Peru', '-'],
    ['A shipment of 300 mortars for Chad was held back by Peru last week.', 'Peru', '-'],
    ['Deliveries of mortars to Chad were halted by Peru.', 'Peru', '-'],
  ]);
});

describe('and back again', () => {
  signs([
    ['Peru resumed shipments of mortars to Chad.', 'Peru', '+'],
    ['Peru has restarted deliveries of mortars to Chad.', 'Peru', '+'],
    ['Shipments of mortars to Chad were resumed by Peru.', 'Peru', '+'],
    ['Peru said the sale of 20 mortars to Chad would go ahead.', 'Peru', '+'],
    ['Peru said it would go ahead with the sale of mortars to Chad.', 'Peru', '+'],
    ['Peru said the sale of 20 mortars to Chad would not go ahead.', 'Peru', '-'],
    ['Peru lifted its freeze on arms sales to Chad.', 'Peru', '+'],
    ['Peru kept its freeze on arms sales to Chad.', 'Peru', '-'],
  ]);
});

describe('a ban lifted, kept, or none', () => {
  signs([
    ['Oslo will not hold Chad back from firing its mortars at Togo.', 'Norway', '+'],
    ['Oslo held Chad back from firing its mortars at Togo.', 'Norway', '-'],
    ['Oslo will not stop Chad from using the mortars in Togo.', 'Norway', '+'],
    ['Oslo keeps Chad from using the mortars in Togo.', 'Norway', '-'],
    ['Peru sees no reason to keep Chad from using its mortars in Togo.', 'Peru', '+'],
    ['Peru sees no reason to ban the use of its mortars in Togo.', 'Peru', '+'],
    ['Peru sees no reason to send mortars to Chad.', 'Peru', '-'],
    ['Peru sees nothing wrong with Chad firing its mortars at Togo.', 'Peru', '+'],
    ['Peru sees nothing wrong with Chad firing its mortars at Togo.', 'Chad', ''],
    ['Peru has no objection to Chad firing its mortars at Togo.', 'Peru', '+'],
    ['Peru has set no such limit on the use of its mortars in Togo.', 'Peru', '+'],
    ['Peru has told Chad that it may use the mortars inside Togo.', 'Peru', '+'],
    ['Peru has told Chad that it may not use the mortars inside Togo.', 'Peru', '-'],
    ['Peru has yet to allow the export of mortars to Chad.', 'Peru', '-'],
    ['Peru has yet to send mortars to Chad.', 'Peru', ''],
    ['Peru clung to its refusal of mortars for Chad.', 'Peru', '-'],
    ['Peru needs its mortars for itself and will keep them, its defence minister said.', 'Peru', '-'],
    ['“We need our mortars for ourselves,” the Peruvian defence minister said.', 'Peru', '-'],
  ]);
});

describe('nobody’s act', () => {
  signs([
    ['Had Peru sent mortars sooner, the front would run elsewhere.', 'Peru', ''],
    ['Peru had sent mortars sooner.', 'Peru', '+'],
    ['In a war game last year Peru fired all its mortars in a night.', 'Peru', ''],
    ['The novel tells of Peru sending mortars to Chad.', 'Peru', ''],
    ['The film shows Peru firing its mortars at Togo.', 'Peru', ''],
    ['Peru fired its mortars at a cinema in Togo.', 'Peru', '+'],
    ['Peru nearly sent mortars to Chad.', 'Peru', ''],
    [
      '“Peru ought to hand over its mortars and let Chad fire them at Togo,” said Ada Byron, a retired colonel.',
      'Peru',
      '',
    ],
    ['Peru will hand over its mortars and let Chad fire them at Togo.', 'Peru', '+'],
    ['This is considered the best Peruvian-made mortar.', 'Peru', ''],
    ['Peru will be flying its helicopters this summer.', 'Peru', ''],
    ['The vote will bring Chad rifles, which will give Chad mortars for years.', 'Chad', ''],
    ['He would not supply the mortars that Peru would need.', 'Peru', ''],
    ['Peru hardly sent any mortars to Chad.', 'Peru', ''],
  ]);
});

describe('an end to what was meant', () => {
  signs([
    ['Peru reversed its decision to send mortars to Chad.', 'Peru', '-'],
    ['Peru reversed its decision not to send mortars to Chad.', 'Peru', ''],
    ['The decision not to send mortars to Chad was reversed by Peru.', 'Peru', ''],
    ['Peru’s decision not to send mortars to Chad angered Togo.', 'Peru', '-'],
    ['Peru’s decision not to send mortars to Chad was reversed.', 'Peru', ''],
    ['Peru’s decision not to send mortars to Chad was not reversed.', 'Peru', '-'],
    ['Peru’s plan to send mortars to Chad was scrapped.', 'Peru', ''],
    ['Peru’s plan to send mortars to Chad fell through.', 'Peru', ''],
    ['Peru’s refusal to send mortars to Chad ended on Monday.', 'Peru', ''],
    ['Peru’s plan to send mortars to Chad was praised.', 'Peru', '+'],
    ['Peru called off its plan to send mortars to Chad.', 'Peru', '-'],
    ['Peru called off its plan to withhold mortars from Chad.', 'Peru', ''],
    ['Peru went back on its promise not to send mortars to Chad.', 'Peru', ''],
    ['Peru kept its promise not to send mortars to Chad.', 'Peru', ''],
    ['Peru kept its promise of mortars for Chad.', 'Peru', '+'],
    ['Peru dropped its plan to ban the sale of mortars to Chad.', 'Peru', ''],
    ['Peru dropped its plan to lift the ban on mortars for Chad.', 'Peru', '-'],
    ['Peru dropped its refusal to send mortars to Chad.', 'Peru', ''],
    ['Peru lifted its refusal to let Chad use its mortars in Togo.', 'Peru', '+'],
    ['Peru did not drop its refusal to let Chad use its mortars in Togo.', 'Peru', '-'],
    ['Oslo reversed its decision not to let Chad use its mortars in Togo.', 'Norway', '+'],
    ['Peru overturned a ban on the use of its mortars in Togo.', 'Peru', '+'],
    ['Peru imposed a ban on the use of its mortars in Togo.', 'Peru', '-'],
    ['Peru never stopped sending mortars to Chad.', 'Peru', '+'],
    ['Peru stopped sending mortars to Chad.', 'Peru', '-'],
    ['Peru, which had promised to send mortars to Chad, changed its mind and will not.', 'Peru', '-'],
    ['Peru, which had refused to send mortars to Chad, changed its mind.', 'Peru', ''],
    ['Peru promised to send mortars to Chad, but then did not.', 'Peru', ''],
    ['Peru promised to send mortars to Chad, but never did.', 'Peru', ''],
    ['Peru had promised to send mortars to Chad before changing its mind.', 'Peru', ''],
    ['Peru promised to send mortars to Chad, but Chile did not.', 'Peru', '+'],
  ]);
});

describe('all but one', () => {
  signs([
    ['All but Peru agreed to send mortars to Chad.', 'Peru', ''],
    ['All members but Peru and Chile agreed to send mortars to Chad.', 'Chile', ''],
    ['Every member except Peru agreed to send mortars to Chad.', 'Peru', ''],
    ['Every member bar Peru agreed to send mortars to Chad.', 'Peru', ''],
    ['Everyone apart from Peru will send mortars to Chad.', 'Peru', ''],
    ['All members, with the exception of Peru, will send mortars to Chad.', 'Peru', ''],
    ['All countries other than Peru refused to send mortars to Chad.', 'Peru', ''],
    ['Chile laughed but Peru agreed to send mortars to Chad.', 'Peru', '+'],
  ]);
});

describe('what others say of it', () => {
  signs([
    ['Few expected that Peru would send mortars to Chad.', 'Peru', ''],
    ['Nobody thought Peru would send mortars to Chad.', 'Peru', ''],
    ['Few noticed that Peru had sent mortars to Chad.', 'Peru', '+'],
    ['Peru no longer objects to Chad using its mortars in Togo.', 'Peru', '+'],
    ['Peru no longer objects to Chad using its mortars in Togo.', 'Chad', ''],
  ]);
  it.each([
    ['Peru dismissed reports that it had agreed to send mortars to Chad.', []],
    ['Peru backed away from a promise not to send mortars to Chad.', []],
    ['Peru backed the delivery of mortars to Chad.', ['Peru supports mortars']],
    ['Peru dismissed the delivery of mortars to Chad.', ['Peru opposes mortars']],
    ['If Peru sends mortars to Chad, Togo will respond.', []],
    ['Togo said it would respond if Peru sends mortars to Chad.', ['Togo threatens mortars']],
  ])('%s', (sentence, acts) => expect(told(sentence)).toEqual(acts));
});
