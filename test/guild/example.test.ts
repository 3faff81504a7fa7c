// Another bot, with the guild in its tests, as src/guild/README.md shows it.

import { readFileSync } from 'node:fs';
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { openGuild } from '../../src/guild/guild.ts';
import { membersOf } from '../../src/guild/testing/members.ts';
import { failOnViolations } from '../../src/guild/testing/violations.ts';
import { movableClock } from '../../src/guild/world/clock.ts';

test('a die is rolled, and rolled again', async () => {
  const guild = await openGuild({ clock: movableClock(), members: ['Ada', 'Ben'], channels: ['games'] });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: guild.api } });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const again = { type: 2, style: 1, label: 'Again', customId: 'again' } as const;
      await interaction.reply({ content: '🎲 4', components: [{ type: 1, components: [again] }] });
    } else if (interaction.isButton()) {
      await interaction.reply({ content: '🎲 2', flags: MessageFlags.Ephemeral });
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(guild.token);
  await ready;
  await client.application?.commands.set([{ name: 'roll', description: 'Rolls a die' }]);

  const [ada, ben] = ['ada', 'ben'].map((name) => membersOf(guild)(name).in('games'));
  const rolled = await ada!.slash('roll');
  expect(rolled.text).toBe('🎲 4');
  const again = await ben!.press(rolled, 'Again');
  expect(again.isPrivate).toBe(true);
  expect(ada!.sees().map(({ text }) => text)).toEqual(['🎲 4']);

  failOnViolations(guild.exchanges);
  await client.destroy();
  await guild.close();
});

test('a bot that never answers is said to be late, once the clock has moved', async () => {
  const clock = movableClock();
  const guild = await openGuild({ clock });
  guild.world.commands.global.push({
    id: '1',
    type: 1,
    name: 'roll',
    description: 'x',
    version: '1',
  } as never);
  const late = expect(membersOf(guild)('ada').in('general').slash('roll')).rejects.toThrow(
    /within 3 seconds/,
  );
  clock.advance(3_000);
  await late;
  await guild.close();
});

test('README.md shows this very test', () => {
  const here = readFileSync(import.meta.filename, 'utf8');
  const shown = readFileSync(new URL('../../src/guild/README.md', import.meta.url), 'utf8');
  const [, block] = /```ts\n([\s\S]+?)```/.exec(shown)!;
  expect(here.replace(/\r/g, '')).toContain(block!.slice(block!.indexOf("test('")));
  const imported = (text: string) =>
    Array.from(text.matchAll(/import (\{[^}]+\}) from '.*?guild\/(.*)'/g), (m) => m.slice(1));
  expect(imported(here)).toEqual(imported(block!));
});
