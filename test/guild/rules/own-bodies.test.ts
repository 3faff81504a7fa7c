// What this bot sends, put to every check: long answers as they are laid out. (What goes over the wire is put to them
// in every end-to-end test.)

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type Body, pageBody, textBody } from '../../../src/discord/body.ts';
import { definitionsOf } from '../../../src/discord/definitions.ts';
import { violationsOf } from '../../../src/guild/rules/check.ts';
import { contextPage } from '../../../src/present/context.ts';
import { pages } from '../../../src/present/pages.ts';
import { anyAnswer } from '../../present/any-answer.ts';
import { sampleAnswer, sampleExcerpt, sampleReading } from '../../present/sample.ts';
import { COMMANDS, GUILD_COMMANDS, MESSAGE, ORIGINAL } from './cases.ts';

const ADA = '200000000000000001';

/** As discord.js writes it. */
function wired({ allowedMentions: { repliedUser, ...mentions }, ...body }: Body) {
  const allowed_mentions = { ...mentions, replied_user: repliedUser };
  return JSON.parse(JSON.stringify({ ...body, allowed_mentions, tts: false, enforce_nonce: false }));
}

function expectTaken(body: Body): void {
  expect(violationsOf(...ORIGINAL, wired(body)).violations).toEqual([]);
  expect(violationsOf(...MESSAGE, wired(body)).violations).toEqual([]);
}

describe('the bodies of this bot', () => {
  it('break no rule on any page of any answer', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, isPrivate) => {
        for (const page of pages(answer)) {
          expectTaken(pageBody(page, { asker: ADA, isPrivate }));
          expectTaken(pageBody(page, { asker: ADA, isPrivate: false, sharedBy: '**Ada** @here' }));
          expectTaken(pageBody(page, null));
        }
        for (const { document, span } of answer.excerpts) {
          expectTaken(pageBody(contextPage(sampleReading(document), span), null));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('break no rule at their fullest', () => {
    const nearest = Array.from({ length: 8 }, () => ['a line', sampleExcerpt('The bridge')]).flat();
    const full = pages(sampleAnswer({ nearest, verdict: 'not-found' }))[0]!;
    expectTaken(pageBody(full, { asker: ADA, isPrivate: true }));
    expectTaken(textBody('No one named ‘*Byrne*’ is quoted.\nNearest: @everyone \u001b'));
  });

  it('define commands that break no rule', () => {
    const [global, guild] = [definitionsOf(commands, 'global'), definitionsOf(commands, 'guild')];
    expect(violationsOf(...COMMANDS, JSON.parse(JSON.stringify(global))).violations).toEqual([]);
    expect(violationsOf(...GUILD_COMMANDS, JSON.parse(JSON.stringify(guild))).violations).toEqual([]);
  });
});
