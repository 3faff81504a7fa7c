// Asked without a command: the message command, a mention, a reply, a direct message, a listed channel.

import { afterAll, describe, expect, test } from 'vitest';
import { testGuild } from '../test-guild.ts';
import { news } from './news.ts';

const guild = await testGuild({ archive: news });
afterAll(() => guild[Symbol.asyncDispose]());
const ada = guild.member('ada').in('general');
const ben = guild.member('ben').in('general');

describe('Check this quote', () => {
  test('checks the quoted words of anybody’s message, for who asked alone', async () => {
    const said = ben.write('Did she say “the bridge is sound”?');
    const answer = await ada.useOnMessage('Check this quote', said);
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toContain('/check-quote words:"the bridge is sound"');
    const shared = await ada.press(answer, 'Share in channel');
    expect(shared.isPrivate).toBe(false);
  });

  test.each([
    ['🌉', 'no words to check'],
    ['“The bridge is green” or “the bridge is not sound at all”', 'The message has 2 quotations'],
  ])('of “%s”', async (words, found) => {
    expect((await ada.useOnMessage('Check this quote', ben.write(words))).text).toContain(found);
  });
});

describe('A question', () => {
  test('by mention is answered with a reply that pings nobody and is sent once', async () => {
    const answer = await ada.say('@On the Record who said the bridge is sound?');
    expect(answer?.text).toContain('/who-said quote:"the bridge is sound"');
    expect(answer?.posted.message).toMatchObject({ type: 19, mentions: [], mention_everyone: false });
    const [sent, ...more] = guild.sent(/^POST \/channels/);
    expect(more).toEqual([]);
    expect(sent!.body).toMatchObject({
      enforce_nonce: true,
      message_reference: { fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  test.each(['', 'hello!', 'what can you do?'])('that asks nothing gets help: “%s”', async (words) => {
    expect((await ada.say(`@On the Record ${words}`))?.text).toContain('Ask me what was reported');
  });

  test.each([
    ['/who-said quote:"cars may cross" limit:1', '/who-said quote:"cars may cross" limit:1'],
    ['/sources', '/sources'],
    ['/who-said', 'at least one of “quote”'],
    ['/who-knows it?', 'The coverage'],
  ])('that is written as a command is taken as one: “%s”', async (line, found) => {
    expect((await ada.say(`@On the Record ${line}`))?.text).toContain(found);
  });

  test('that is two questions names nobody by the first', async () => {
    const answer = await ada.say('@On the Record What did Ada Byron open? And what did Ada Byron say?');
    expect(answer?.text).not.toContain('No one named');
  });

  test('by reply is answered, if the bot may read it: when the reply pings it', async () => {
    const answer = await ada.say('@On the Record who said the bridge is sound?');
    const reply = await ada.say('who said cars may cross?', answer!);
    expect(reply?.text).toContain('Cars may cross');
  });

  test('in a direct message needs no mention', async () => {
    const answer = await guild.member('ada').direct().say('who said the bridge is sound');
    expect(answer?.text).toContain('The bridge is sound');
  });

  test.each(['is the bridge sound?', '@Ben is the bridge sound?', 'nice weather'])(
    'to nobody, or to somebody else, is not answered: “%s”',
    async (words) => {
      expect(await ada.say(words)).toBeNull();
    },
  );
});

describe('A listed channel', () => {
  test.each([
    ['is the bridge sound?', true],
    ['**who said the bridge is sound?**', true],
    ['the bridge is sound.', false],
    ['who said it? never mind', false],
  ])('“%s”', async (words, answered) => {
    await using listed = await testGuild({ archive: news, askChannels: ['newsroom'] });
    const there = listed.member('ada');
    expect((await there.in('newsroom').say(words)) !== null).toBe(answered);
    expect(await there.in('general').say(words)).toBeNull();
  });

  test('without the Message Content intent the bot does not start, and says what to switch on', async () => {
    const without = testGuild({ archive: news, askChannels: ['newsroom'], privileged: [] });
    await expect(without).rejects.toThrow(/Message Content/);
  });
});
