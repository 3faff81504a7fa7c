import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/words/inflect.ts';

/** The base form, what stands in -s, in -ing, in the past and as the participle. */
const verbs: readonly string[] = [
  // One syllable and one vowel: the last letter is doubled.
  'ban bans banning banned',
  'quip quips quipping quipped',
  'quiz quizzes quizzing quizzed',
  'hit hits hitting hit',
  'put puts putting put',
  'set sets setting set',
  'cut cuts cutting cut',
  'spin spins spinning spun',
  // Two vowels, two consonants, w, x or y at the end: it is not.
  'plead pleads pleading pleaded/pled',
  'warn warns warning warned',
  'row rows rowing rowed',
  'fix fixes fixing fixed',
  'relay relays relaying relayed',
  // Of more syllables only those that are stressed on the last, and l.
  'refer refers referring referred',
  'admit admits admitting admitted',
  'begin begins beginning began/begun',
  'deadpan deadpans deadpanning deadpanned',
  'forbid forbids forbidding forbade/forbidden',
  'upset upsets upsetting upset',
  'visit visits visiting visited',
  'offer offers offering offered',
  'consider considers considering considered',
  'signal signals signalling/signaling signalled/signaled',
  'control controls controlling controlled',
  'reveal reveals revealing revealed',
  // e, ee, ie, y, ic, o.
  'argue argues arguing argued',
  'agree agrees agreeing agreed',
  'see sees seeing saw/seen',
  'lie lies lying lied',
  'deny denies denying denied',
  'cry cries crying cried',
  'say says saying said',
  'panic panics panicking panicked',
  'veto vetoes vetoing vetoed',
  'go goes going went/gone',
  'boo boos booing booed',
  // s, sh, ch, x.
  'stress stresses stressing stressed',
  'rush rushes rushing rushed',
  'preach preaches preaching preached',
  // Behind a hyphen as by itself.
  'green-light green-lights green-lighting green-lit/green-lighted',
  'test-fire test-fires test-firing test-fired',
];

describe('the forms of a verb', () => {
  it.each(verbs)('%s', (row) => {
    const [base, s, ing, past] = row.split(' ').map((forms) => forms.split('/')) as [string[], ...string[][]];
    const forms = formsOf(base[0]!);
    const having = (sought: string) => [...forms].filter(([, form]) => form === sought).map(([word]) => word);
    expect(new Set(having('past'))).toEqual(new Set(past));
    expect(new Set(having('ing'))).toEqual(new Set(ing));
    expect(having('s')).toEqual(s);
    expect(forms.get(base[0]!)).toBe(past!.includes(base[0]!) ? 'past' : 'base');
  });
});
