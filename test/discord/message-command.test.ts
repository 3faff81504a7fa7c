import { describe, expect, it } from 'vitest';
import { wordsToCheck } from '../../src/discord/message-command.ts';
import { UserError } from '../../src/model/user-error.ts';

describe('the words of a message to check', () => {
  it.each([
    ['She said “the bridge is sound” today', 'the bridge is sound', 0],
    ['She said "the bridge is sound" today', 'the bridge is sound', 0],
    ['She said «the bridge is sound» today', 'the bridge is sound', 0],
    ['She said „the bridge is sound“ today', 'the bridge is sound', 0],
    ['She said ‘the bridge is sound’ today', 'the bridge is sound', 0],
    ['It wasn’t “the bridge is sound”, was it?', 'the bridge is sound', 0],
    // The longest, and how many others there are.
    ['“a bridge” and “the bridge is sound”', 'the bridge is sound', 1],
    // One word in marks is a name or scorn, not a quotation.
    ['The “Bridge” is sound', 'The “Bridge” is sound', 0],
    ['> the bridge is sound\nDid she say so?', 'the bridge is sound', 0],
    ['The bridge is sound', 'The bridge is sound', 0],
    ['**“The _bridge_ is ~~not~~ sound”**', 'The _bridge_ is not sound', 0],
    ['<@123456789012345678> “the bridge is sound” https://a.example/b', 'the bridge is sound', 0],
    ['Don’t say it isn’t so', 'Don’t say it isn’t so', 0],
    ['||“the bridge\nis sound”||', 'the bridge is sound', 0],
  ])('%j are %j', (content, words, others) => {
    expect(wordsToCheck(content)).toEqual({ words, others });
  });

  it.each(['', ' ', '<@123456789012345678>', '…!', 'https://a.example', 'word '.repeat(300)])(
    '%j has none, and the answer says what to do',
    (content) => {
      expect(() => wordsToCheck(content)).toThrow(UserError);
    },
  );
});
