import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/discord/questions.ts';

const self = '100000000000000001';
const heard = { content: '', byBot: false, self, isReplyToSelf: false, isDirect: false, isListed: false };

describe('a question to the bot', () => {
  it.each([
    ['a mention', { content: `<@${self}> who said it?` }, 'who said it?'],
    ['a mention of old', { content: `hey <@!${self}>, who said it?` }, 'hey , who said it?'],
    ['a mention alone', { content: ` <@${self}> ` }, ''],
    [
      'a mention with others',
      { content: `<@${self}> did <@200000000000000001> say it <:what:300000000000000001>` },
      'did say it',
    ],
    ['a reply', { content: 'who said it?', isReplyToSelf: true }, 'who said it?'],
    ['a direct message', { content: 'who\nsaid it?', isDirect: true }, 'who said it?'],
    ['a listed channel', { content: 'who said it?', isListed: true }, 'who said it?'],
    ['a listed channel, in bold', { content: '**who said “it”?**', isListed: true }, '**who said “it”?**'],
    ['a listed channel, in Arabic', { content: 'من قال ذلك؟', isListed: true }, 'من قال ذلك؟'],
  ])('%s', (_, fields, question) => {
    expect(questionIn({ ...heard, ...fields })).toBe(question);
  });

  it.each([
    ['of a bot', { content: `<@${self}> who said it?`, byBot: true }],
    ['of a bot, in a direct message', { content: 'who said it?', byBot: true, isDirect: true }],
    ['to nobody', { content: 'who said it?' }],
    ['to somebody else', { content: '<@200000000000000001> who said it?' }],
    ['in a listed channel, but no question', { content: 'it rained.', isListed: true }],
    ['in a listed channel, with more after it', { content: 'who said it? never mind', isListed: true }],
    ['a reply that may not be read', { content: '', isReplyToSelf: true }],
    ['in a listed channel, unreadable', { content: '', isListed: true }],
  ])('is not one %s', (_, fields) => {
    expect(questionIn({ ...heard, ...fields })).toBeNull();
  });
});
