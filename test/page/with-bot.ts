// The bot itself in a guild of this machine, and the guild's page in a browser.
//
//   withBot('Ada asks', async ({ open, guild }) => {
//     const page = await open();
//     await page.keyboard.type('/ask ');
//   });

import type { Page } from 'playwright-core';
import { addPage } from '../../src/page/serve.ts';
import { archiveOf, documentOf } from '../archive-of.ts';
import { type TestGuild, testGuild } from '../guild/test-guild.ts';
import { inChromium } from './in-chromium.ts';
import type { Size, Visit } from './visit.ts';

export interface Stage {
  readonly guild: TestGuild;
  readonly size: Size;
  /** Opens the page, as Ada where nobody else is named. */
  open(visit?: Visit): Promise<Page>;
}

export function withBot(what: string, look: (stage: Stage) => Promise<void>): void {
  inChromium(what, async (open, size) => {
    await using guild = await testGuild({ archive, extend: addPage });
    await look({ guild, size, open: (visit) => open(guild.url, visit) });
  });
}

/** Enough of Ada Byron's words for a second page, and two speakers whose names begin alike. */
const archive = archiveOf(
  ...[
    '“The bridge is sound,” said Ada Byron, the city engineer. “We tested every bolt in May.”',
    '“The second lane will open in July,” said Ada Byron, the city engineer.',
    'Ada Byron, the city engineer, said: “The cost has doubled since the spring.”',
    '“Nobody asked the ferrymen,” said Tom Byrne, who speaks for the harbour workers.',
    '“We shall paint the railings blue,” said Ada Byron, the city engineer.',
    '“The toll will be two crowns,” said Ada Byron, the city engineer.',
    '“The old pier must close by winter,” said Ada Byron, the city engineer.',
  ].map((body, i) =>
    documentOf(`The council met on Monday.\n\n${body}\n\nIt will meet again in a week.`, {
      id: `d${i}`,
      headline: `The bridge, part ${i + 1}`,
      published: `2024-06-0${i + 1}`,
    }),
  ),
);
