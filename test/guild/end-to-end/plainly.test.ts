import { expect, test } from 'vitest';
import { archiveOf } from '../../archive-of.ts';
import { testGuild } from '../test-guild.ts';

const archive = archiveOf('“The bridge is sound,” said Ada Byron, the city engineer.');

test('A question to the bot is answered with a reply that names the outlet and the date', async () => {
  await using guild = await testGuild({ archive });
  const answer = await guild.member('ada').in('general').say('@On the Record who said the bridge is sound?');
  expect(answer?.text).toContain('The bridge is sound');
  expect(answer?.text).toContain('The Harbour Gazette · 5 June 2024');
});
