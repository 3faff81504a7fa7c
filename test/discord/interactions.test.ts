import { describe, expect, it } from 'vitest';
import { archiveOf, documentOf } from '../archive-of.ts';
import { buttonsIn, expectMessageWithinLimits, textIn } from './limits.ts';
import { ADA, BOB, CHANNEL, type Fails, openWire, SELF, type Sent, TOKEN } from './wire.ts';

const harbour = documentOf(
  '“The bridge is sound,” said Ada Byron, the city engineer.\n' +
    'Ada Byron said: “We opened the bridge on Monday.”\n' +
    '“Cars may cross the bridge,” Ada Byron said.\n' +
    '“Lorries may not cross the bridge,” Ada Byron said.\n' +
    '“The bridge was closed in May,” Ada Byron said.\n' +
    '“The bridge was painted green,” Ada Byron said.\n' +
    '“@everyone may walk on the bridge,” Ada Byron said.',
  { headline: '<@200000000000000002> **opens**' },
);
const archive = archiveOf(harbour);
const open = (fails?: Fails) => openWire(archive, fails);

const CALLBACK = `/interactions/500000000000000001/${TOKEN}/callback`;
const ORIGINAL = `/webhooks/${SELF}/${TOKEN}/messages/@original`;
const shape = (sent: readonly Sent[]) =>
  sent.map(({ method, path, body }) => [method, path, body?.type ?? null]);
const buttonOf = (body: unknown, label: string) =>
  buttonsIn(body).find((button) => button.label === label)!.custom_id;

describe('a command', () => {
  it('is acknowledged, then answered', async () => {
    const sent = await open().slash('who-said', { quote: 'the bridge is sound' });
    expect(shape(sent)).toEqual([
      ['POST', CALLBACK, 5],
      ['PATCH', ORIGINAL, null],
    ]);
    expect(sent[0]!.body.data.flags).toBe(0);
    expect(textIn(sent[1]!.body)).toContain('-# /who-said quote:"the bridge is sound"');
    expect(textIn(sent[1]!.body)).toContain('> “**The bridge is sound**');
    expectMessageWithinLimits(sent[1]!.body);
  });

  it('is answered privately where that is asked, with a button to share it', async () => {
    const [deferred, edited] = await open().slash('who-said', {
      quote: 'the bridge is sound',
      private: true,
    });
    expect(deferred!.body.data.flags).toBe(64);
    expect(textIn(edited!.body)).not.toContain('private');
    expect(buttonsIn(edited!.body).map(({ label }) => label)).toContain('Share in channel');
  });

  it.each([
    ['who-said', {}, /at least one of “quote”/],
    ['timeline', { from: 'the day of days' }, /“the day of days” is no date/],
    ['gone', {}, /no command \/gone/],
  ])('/%s %o says what to give instead', async (name, options, words) => {
    const wire = open();
    const sent = await wire.slash(name, options);
    expect(sent).toHaveLength(2);
    expect(textIn(sent[1]!.body)).toMatch(words);
    expectMessageWithinLimits(sent[1]!.body);
    expect(wire.logged).toEqual([]);
  });

  it('pings nobody and makes no markup, whatever is quoted or asked', async () => {
    const [, edited] = await open().slash('ask', {
      question: 'may @everyone walk on the bridge? <@200000000000000002>',
    });
    expectMessageWithinLimits(edited!.body);
    expect(textIn(edited!.body)).toContain('\\@everyone');
    expect(textIn(edited!.body)).not.toMatch(/(?<!\\)[<@]/);
  });
});

describe('a fault', () => {
  const refuses =
    (pattern: RegExp, code: number, status: number): Fails =>
    ({ method, path }) =>
      pattern.test(`${method} ${path}`) ? { status, code, message: 'refused' } : undefined;

  it.each([10062, 40060])(
    'of acknowledging (%i) is a line in the log, and nothing is sent after it',
    async (code) => {
      const wire = open(refuses(/callback/, code, 404));
      expect(await wire.slash('ask', { question: 'is the bridge sound?' })).toHaveLength(1);
      expect(wire.logged).toHaveLength(1);
      expect(JSON.parse(wire.logged[0]!)).toMatchObject({ level: 40, code });
      expect(wire.logged[0]).not.toContain(TOKEN);
    },
  );

  it('of a token that expired is a line in the log', async () => {
    const wire = open(refuses(/PATCH/, 50027, 401));
    expect(await wire.slash('ask', { question: 'is the bridge sound?' })).toHaveLength(2);
    expect(JSON.parse(wire.logged[0]!)).toMatchObject({ level: 40, code: 50027 });
  });

  it('of ours is an apology with the reference that is in the log, and no more of it', async () => {
    let first = true;
    const wire = open(({ method }) => {
      if (method !== 'PATCH' || !first) return undefined;
      first = false;
      return { status: 400, code: 50035, message: 'Invalid Form Body' };
    });
    const sent = await wire.slash('ask', { question: 'is the bridge sound?' });
    expect(sent).toHaveLength(3);
    const words = textIn(sent[2]!.body);
    const { reference, err } = JSON.parse(wire.logged[0]!);
    expect(words).toContain(reference);
    expect(words).not.toMatch(/Invalid|Error|50035/);
    expect(err.code).toBe(50035);
    expect(wire.logged.join('')).not.toContain(TOKEN);
  });

  it('of a message that may not be sent is a line in the log', async () => {
    const wire = open(refuses(/messages/, 50013, 403));
    expect(await wire.say(`<@${SELF}> who said the bridge is sound?`)).toHaveLength(1);
    expect(JSON.parse(wire.logged[0]!)).toMatchObject({ level: 40, code: 50013 });
  });
});

describe('buttons', () => {
  const pageOne = async (wire = open()) => {
    const [, edited] = await wire.slash('who-said', { speaker: 'Ada Byron' });
    return { wire, body: edited!.body };
  };

  it('turn the page of who asked, from the message alone', async () => {
    const { body } = await pageOne();
    expect(textIn(body)).toContain('-# Page 1 of 2');
    // Another wire: the bot was started again in between.
    const sent = await open().press(buttonOf(body, 'Next'), body.components);
    expect(shape(sent)).toEqual([
      ['POST', CALLBACK, 6],
      ['PATCH', ORIGINAL, null],
    ]);
    expect(textIn(sent[1]!.body)).toContain('-# Page 2 of 2');
    const back = await open().press(buttonOf(sent[1]!.body, 'Previous'), sent[1]!.body.components);
    expect(back[1]!.body.components).toEqual(body.components);
  });

  it('give others a private copy of the page, which they turn', async () => {
    const { wire, body } = await pageOne();
    const sent = await wire.press(buttonOf(body, 'Next'), body.components, { by: BOB });
    expect(sent[0]!.body).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textIn(sent[1]!.body)).toContain('-# Page 2 of 2');
    expect(buttonOf(sent[1]!.body, 'Previous')).toBe(`1|page|1|${BOB}`);
  });

  it('show the words around an excerpt to whoever pressed', async () => {
    const { wire, body } = await pageOne();
    const sent = await wire.press(buttonOf(body, 'Context'), body.components, { by: BOB });
    expect(sent[0]!.body).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textIn(sent[1]!.body)).toContain('> Ada Byron said: “We opened the bridge on Monday.”');
    expect(buttonsIn(sent[1]!.body)).toEqual([]);
    expectMessageWithinLimits(sent[1]!.body);
  });

  it('share a private answer with the channel', async () => {
    const wire = open();
    const [, edited] = await wire.slash('who-said', { quote: 'the bridge is sound', private: true });
    const sent = await wire.press(buttonOf(edited!.body, 'Share in channel'), edited!.body.components, {
      isPrivate: true,
    });
    expect(sent[0]!.body).toMatchObject({ type: 5, data: { flags: 0 } });
    expect(textIn(sent[1]!.body)).toContain('-# Shared by ada');
    expect(textIn(sent[1]!.body)).toContain('> “**The bridge is sound**');
    expect(buttonsIn(sent[1]!.body).map(({ label }) => label)).not.toContain('Share in channel');
  });

  it('keep an answer private when its page is turned', async () => {
    const wire = open();
    const [, edited] = await wire.slash('who-said', { speaker: 'Ada Byron', private: true });
    const sent = await wire.press(buttonOf(edited!.body, 'Next'), edited!.body.components, {
      isPrivate: true,
    });
    expect(buttonsIn(sent[1]!.body).map(({ label }) => label)).toContain('Share in channel');
  });

  it.each([
    ['of an earlier version', '0|more|2', /earlier version/],
    ['of a document that has changed', '1|context|0|abcdefghijkl|0|5', /coverage has changed/],
  ])('%s say so kindly', async (_, id, words) => {
    const { wire, body } = await pageOne();
    const sent = await wire.press(id, body.components);
    expect(sent[0]!.body).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textIn(sent[1]!.body)).toMatch(words);
    expect(wire.logged).toEqual([]);
  });

  it('leave the message as it is where the page cannot be had', async () => {
    const sent = await open().press(`1|page|2|${ADA}`, [
      { type: 17, components: [{ type: 10, content: 'changed' }] },
    ]);
    expect(shape(sent)[1]!.slice(0, 2)).toEqual(['POST', `/webhooks/${SELF}/${TOKEN}`]);
    expect(sent[1]!.body.flags & 64).toBe(64);
    expect(textIn(sent[1]!.body)).toContain('no longer says what was asked');
  });
});

describe('completion', () => {
  it('offers speakers', async () => {
    const sent = await open().complete('who-said', 'speaker', 'byr');
    expect(sent[0]!.body.type).toBe(8);
    expect(sent[0]!.body.data.choices[0].value).toBe('Ada Byron');
  });

  it.each([
    ['who-said', 'quote'],
    ['who-said', 'constructor'],
    ['gone', 'speaker'],
  ])('offers nothing for /%s %s', async (command, option) => {
    const sent = await open().complete(command, option, 'byr');
    expect(sent[0]!.body.data.choices).toEqual([]);
  });
});

describe('Check this quote', () => {
  it('checks the quoted words, for who asked alone', async () => {
    const sent = await open().checkThisQuote('Did she say “the bridge is sound”?');
    expect(sent[0]!.body).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textIn(sent[1]!.body)).toContain('/check-quote words:"the bridge is sound"');
    expect(buttonsIn(sent[1]!.body).map(({ label }) => label)).toContain('Share in channel');
  });

  it('says so where there is nothing to check', async () => {
    const [, edited] = await open().checkThisQuote('');
    expect(textIn(edited!.body)).toContain('no words to check');
  });
});

describe('a plain question', () => {
  it('is answered with a reply that pings nobody and is sent once', async () => {
    const [reply, ...more] = await open().say(`<@${SELF}> who said the bridge is sound?`);
    expect(more).toEqual([]);
    expect(reply).toMatchObject({ method: 'POST', path: `/channels/${CHANNEL}/messages` });
    expect(reply!.body).toMatchObject({
      nonce: '600',
      enforce_nonce: true,
      message_reference: { message_id: '600', fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(textIn(reply!.body)).toContain('/who-said quote:"the bridge is sound"');
    expectMessageWithinLimits(reply!.body);
  });

  it.each(['', 'hello!', 'what can you do?'])('that asks nothing gets help: “%s”', async (words) => {
    const [reply] = await open().say(`<@${SELF}> ${words}`);
    expect(textIn(reply!.body)).toContain('Ask me what was reported');
    expectMessageWithinLimits(reply!.body);
  });

  it('is heard in a listed channel', async () => {
    expect(await open().say('is the bridge sound?', { askChannels: [CHANNEL] })).toHaveLength(1);
    expect(await open().say('is the bridge sound?')).toEqual([]);
  });

  it('is not heard from the bot itself', async () => {
    expect(await open().say(`<@${SELF}> who said it?`, { by: SELF })).toEqual([]);
  });

  it('that nothing can be made of gets a sentence', async () => {
    const [reply] = await open().say(`<@${SELF}> the of and?`);
    expectMessageWithinLimits(reply!.body);
  });
});
