// What a verb says with its helpers. The [verb] is in brackets; what is plain, active, without a modal and affirmed is
// left out.

import { describe, expect, it } from 'vitest';
import { verbGroup } from '../../../src/extract/syntax/verb-group.ts';
import { read as readText } from '../read.ts';

/** The words of the group of the verb in brackets, and what it says. */
function read(marked: string): [group: string, says: string] {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const units = readText(text).sentences.flatMap((sentence) => sentence.units);
  const verb = units.findIndex(({ start, end }) => start <= at && at < end);
  const group = verbGroup(units, verb);
  const { form, tense, aspect, voice, modality, polarity } = group;
  const plain = new Set(['plain', 'active', 'none', 'affirmed']);
  return [
    text.slice(units[group.from]!.start, units[verb]!.end),
    [form, tense, aspect, voice, modality, polarity].filter((said) => !plain.has(said)).join(' '),
  ];
}

describe('what the helpers say', () => {
  it.each([
    ['Oslo [sends] tanks.', 'sends', 'finite present'],
    ['They [send] tanks.', 'send', 'finite present'],
    ['Oslo [sent] tanks.', 'sent', 'finite past'],
    ['Oslo [asked] for tanks.', 'asked', 'finite past'],
    ['Oslo [agreed] to it.', 'agreed', 'finite past'],
    ['They [need] tanks.', 'need', 'finite present'],
    ['Oslo [put] it off.', 'put', 'finite past'],
    ['Oslo does [send] tanks.', 'does send', 'finite present'],
    ['Oslo did [send] tanks.', 'did send', 'finite past'],
    ['They have [come].', 'have come', 'finite past perfect'],
    ['They [come].', 'come', 'finite present'],
    ['Oslo could [hit] it.', 'could hit', 'finite present can'],
    ['Oslo is [sending] tanks.', 'is sending', 'finite present progressive'],
    ['It’s [sending] tanks.', '’s sending', 'finite present progressive'],
    ['They’re [sending] tanks.', '’re sending', 'finite present progressive'],
    ['Oslo was [sending] tanks.', 'was sending', 'finite past progressive'],
    ['Oslo has [sent] tanks.', 'has sent', 'finite past perfect'],
    ['She’s [sent] tanks.', '’s sent', 'finite past perfect'],
    ['They’ve [sent] tanks.', '’ve sent', 'finite past perfect'],
    ['Oslo had [sent] tanks.', 'had sent', 'finite past perfect'],
    ['They’d [sent] tanks.', '’d sent', 'finite past perfect'],
    ['They’d [send] tanks.', '’d send', 'finite present would'],
    ['Oslo has been [sending] tanks.', 'has been sending', 'finite past progressive'],
    ['Oslo had been [sending] tanks.', 'had been sending', 'finite past progressive'],
    ['Oslo will [send] tanks.', 'will send', 'finite future'],
    ['They’ll [send] tanks.', '’ll send', 'finite future'],
    ['They shall [send] tanks.', 'shall send', 'finite future'],
    ['Oslo will be [sending] tanks.', 'will be sending', 'finite future progressive'],
    ['Oslo will have [sent] tanks.', 'will have sent', 'finite future perfect'],
    ['Oslo is going to [send] tanks.', 'is going to send', 'finite future'],
    ['Oslo was going to [send] tanks.', 'was going to send', 'finite present'],
    ['Oslo is to [send] tanks.', 'is to send', 'finite future'],
    ['The press is soon to [resume] printing.', 'is soon to resume', 'finite future'],
    ['They will [bring] tanks.', 'will bring', 'finite future'],
    ['They [was] late.', 'was', 'finite past'],
    ['It chose to [focus] on tanks.', 'to focus', 'to present'],
    ['The tanks were nowhere to be [seen].', 'to be seen', 'to present passive'],
    ['Oslo used to [send] tanks.', 'used to send', 'finite past'],
    ['Oslo would [send] tanks.', 'would send', 'finite present would'],
    ['Oslo would have [sent] tanks.', 'would have sent', 'finite past perfect would'],
    ['Oslo may [send] tanks.', 'may send', 'finite present may'],
    ['Oslo might [send] tanks.', 'might send', 'finite present may'],
    ['Oslo may have [sent] tanks.', 'may have sent', 'finite past perfect may'],
    ['Oslo can [send] tanks.', 'can send', 'finite present can'],
    ['Oslo could [send] tanks.', 'could send', 'finite present can'],
    ['Oslo should [send] tanks.', 'should send', 'finite present should'],
    ['Oslo ought to [send] tanks.', 'ought to send', 'finite present should'],
    ['Oslo must [send] tanks.', 'must send', 'finite present must'],
    ['Oslo has to [send] tanks.', 'has to send', 'finite present must'],
    ['Oslo had to [send] tanks.', 'had to send', 'finite past must'],
    ['Oslo must be [sending] tanks.', 'must be sending', 'finite present progressive must'],
    ['Oslo may have been [sending] tanks.', 'may have been sending', 'finite past progressive may'],
  ])('%s', (marked, group, says) => {
    expect(read(marked)).toEqual([group, says]);
  });
});

describe('who is done to', () => {
  it.each([
    ['Tanks are [sent] to Leeds.', 'are sent', 'finite present passive'],
    ['Tanks were [sent] to Leeds.', 'were sent', 'finite past passive'],
    ['Tanks have been [sent] to Leeds.', 'have been sent', 'finite past perfect passive'],
    ['It’s been [sent] to Leeds.', '’s been sent', 'finite past perfect passive'],
    ['Tanks had been [sent] to Leeds.', 'had been sent', 'finite past perfect passive'],
    ['Tanks are being [sent] to Leeds.', 'are being sent', 'finite present progressive passive'],
    ['Tanks were being [sent] to Leeds.', 'were being sent', 'finite past progressive passive'],
    ['Tanks will be [sent] to Leeds.', 'will be sent', 'finite future passive'],
    ['Tanks will have been [sent] to Leeds.', 'will have been sent', 'finite future perfect passive'],
    ['Tanks are to be [sent] to Leeds.', 'are to be sent', 'finite future passive'],
    ['Tanks are going to be [sent] to Leeds.', 'are going to be sent', 'finite future passive'],
    ['Tanks could be [sent] to Leeds.', 'could be sent', 'finite present passive can'],
    ['Tanks may have been [sent] to Leeds.', 'may have been sent', 'finite past perfect passive may'],
    ['Oslo asked for tanks to be [sent].', 'to be sent', 'to present passive'],
    ['Tanks are said to have been [sent].', 'to have been sent', 'to past perfect passive'],
    ['It feared being [sent] home.', 'being sent', 'gerund present passive'],
    ['Having been [sent] home, it left.', 'Having been sent', 'gerund past perfect passive'],
    ['The tanks [sent] by Oslo broke.', 'sent', 'participle past passive'],
    ['Once [asked], he left.', 'asked', 'participle past passive'],
    ['He’s [expected] to leave.', '’s expected', 'finite present passive'],
  ])('%s', (marked, group, says) => {
    expect(read(marked)).toEqual([group, says]);
  });
});

describe('what hangs on another word', () => {
  it.each([
    ['It chose to [send] tanks.', 'to send', 'to present'],
    ['It chose not to [send] tanks.', 'not to send', 'to present denied'],
    ['It chose to quietly [send] tanks.', 'to quietly send', 'to present'],
    ['It claims to have [sent] tanks.', 'to have sent', 'to past perfect'],
    ['It seems to be [sending] tanks.', 'to be sending', 'to present progressive'],
    ['It chose to [put] it off.', 'to put', 'to present'],
    ['Those it spoke to [said] so.', 'said', 'finite past'],
    ['It is expected to [send] tanks.', 'to send', 'to present'],
    ['It is ready to [send] tanks.', 'to send', 'to present'],
    ['The right to [send] tanks is old.', 'to send', 'to present'],
    ['It was given a week to [send] tanks.', 'to send', 'to present'],
    ['It left, [sending] tanks.', 'sending', 'gerund present'],
    ['It talked of [sending] tanks.', 'sending', 'gerund present'],
    ['Having [sent] tanks, it left.', 'Having sent', 'gerund past perfect'],
    ['Not [sending] tanks was wise.', 'Not sending', 'gerund present denied'],
  ])('%s', (marked, group, says) => {
    expect(read(marked)).toEqual([group, says]);
  });
});

describe('whether it came to it', () => {
  it.each([
    ['Oslo did not [send] tanks.', 'did not send', 'finite past denied'],
    ['Oslo didn’t [send] tanks.', 'didn’t send', 'finite past denied'],
    ['Oslo has not yet [sent] tanks.', 'has not yet sent', 'finite past perfect denied'],
    ['Oslo has yet to [send] tanks.', 'has yet to send', 'finite past denied'],
    ['The tanks are yet to be [sent].', 'are yet to be sent', 'finite past passive denied'],
    ['Oslo won’t [send] tanks.', 'won’t send', 'finite future denied'],
    ['Oslo cannot [send] tanks.', 'cannot send', 'finite present can denied'],
    ['Oslo can’t [send] tanks.', 'can’t send', 'finite present can denied'],
    ['Oslo couldn’t have [sent] tanks.', 'couldn’t have sent', 'finite past perfect can denied'],
    ['Oslo isn’t going to [send] tanks.', 'isn’t going to send', 'finite future denied'],
    ['Oslo is not to [send] tanks.', 'is not to send', 'finite future denied'],
    ['Oslo ought not to [send] tanks.', 'ought not to send', 'finite present should denied'],
    ['Oslo doesn’t have to [send] tanks.', 'doesn’t have to send', 'finite present must denied'],
    ['Oslo never [sent] tanks.', 'never sent', 'finite past denied'],
    ['Oslo has never once [sent] tanks.', 'has never once sent', 'finite past perfect denied'],
    ['Oslo no longer [sends] tanks.', 'no longer sends', 'finite present denied'],
    ['Oslo has no longer [sent] tanks.', 'has no longer sent', 'finite past perfect denied'],
    ['Oslo neither [sent] tanks nor said so.', 'sent', 'finite past denied'],
    ['Oslo neither sent tanks nor [said] so.', 'said', 'finite past denied'],
    ['Oslo has neither [sent] tanks nor said so.', 'has neither sent', 'finite past perfect denied'],
    ['Nor did Oslo [send] tanks.', 'send', 'finite past denied'],
    ['Never has Oslo [sent] tanks.', 'sent', 'finite past perfect denied'],
    ['Oslo hardly [sent] tanks.', 'hardly sent', 'finite past hardly'],
    ['Oslo could barely [speak].', 'could barely speak', 'finite present can hardly'],
    ['Oslo has scarcely [spoken].', 'has scarcely spoken', 'finite past perfect hardly'],
    ['Oslo rarely [sends] tanks.', 'rarely sends', 'finite present hardly'],
    ['Oslo seldom [sends] tanks.', 'seldom sends', 'finite present hardly'],
    ['Rarely does Oslo [send] tanks.', 'send', 'finite present hardly'],
    ['Hardly had Oslo [sent] tanks when they broke.', 'sent', 'finite past perfect hardly'],
    ['Oslo nearly [sent] tanks.', 'nearly sent', 'finite past nearly'],
    ['Oslo had almost [sent] tanks.', 'had almost sent', 'finite past perfect nearly'],
  ])('%s', (marked, group, says) => {
    expect(read(marked)).toEqual([group, says]);
  });

  it.each([
    ['Oslo not only [sent] tanks but drove them.', 'not only sent', 'finite past'],
    ['Oslo did not just [send] tanks.', 'did not just send', 'finite past'],
    ['Not only has Oslo [sent] tanks, it drove them.', 'sent', 'finite past perfect'],
    ['Oslo almost always [sends] tanks.', 'almost always sends', 'finite present'],
    ['Oslo, which is not in Leeds, [sent] tanks.', 'sent', 'finite past'],
    ['Oslo said it had not, and [sent] tanks.', 'sent', 'finite past'],
    ['The road that was not built [led] to Leeds.', 'led', 'finite past'],
    ['Only then has Oslo [sent] tanks.', 'sent', 'finite past perfect'],
  ])('affirmed: %s', (marked, group, says) => {
    expect(read(marked)).toEqual([group, says]);
  });
});

describe('where it begins', () => {
  it.each([
    ['Oslo has, in recent days, [sent] tanks.', 'has, in recent days, sent', 'finite past perfect'],
    ['Oslo will on Friday [send] tanks.', 'will on Friday send', 'finite future'],
    ['Oslo has since [sent] tanks.', 'has since sent', 'finite past perfect'],
    ['Oslo has for its part [sent] tanks.', 'has for its part sent', 'finite past perfect'],
    ['The ministers both [sent] tanks.', 'both sent', 'finite past'],
    ['Critics once [called] it old.', 'once called', 'finite past'],
    ['Oslo on Friday [sent] tanks.', 'sent', 'finite past'],
    ['Oslo earlier [sent] tanks.', 'sent', 'finite past'],
    ['Oslo also [sent] tanks.', 'also sent', 'finite past'],
    ['Oslo then [sent] tanks.', 'sent', 'finite past'],
    ['Oslo, where it rained, [sent] tanks.', 'sent', 'finite past'],
    ['Oslo did, however, [send] tanks.', 'did, however, send', 'finite past'],
    ['It is, in short, [said] Byron, over.', 'said', 'finite past'],
    ['The will [said] so.', 'said', 'finite past'],
    ['Oslo’s [planned] march is off.', 'planned', 'finite past'],
    ['What did Oslo [send]?', 'send', 'finite past'],
    ['Had Oslo [sent] tanks, it would have told us.', 'sent', 'finite past perfect'],
    ['Oslo gets [told] off.', 'gets told', 'finite present passive'],
  ])('%s', (marked, group, says) => {
    expect(read(marked)).toEqual([group, says]);
  });
});
