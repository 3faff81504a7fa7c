import { expect, test } from 'vitest';
import { wireOf } from '../../src/page/wire.ts';
import { news } from '../guild/end-to-end/news.ts';
import { testGuild } from '../guild/test-guild.ts';

test('What is shared of a private answer has a whole wire for everybody, without the private answer', async () => {
  await using guild = await testGuild({ archive: news });
  const ada = guild.member('ada').in('general');
  const secret = await ada.slash('who-said', { quote: 'the bridge is sound', private: true });
  const shared = await ada.press(secret, 'Share in channel');
  const seenBy = (name: string) =>
    wireOf(guild.world, guild.exchanges, shared.id, guild.member(name).id).filter(
      ({ from }) => from === 'bot',
    );
  expect(seenBy('ben').map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  expect(JSON.stringify(seenBy('ben'))).toContain('Shared by Ada');
  expect(JSON.stringify(seenBy('ben'))).not.toContain(secret.id);
  expect(JSON.stringify(seenBy('ada'))).toContain(secret.id);
});
