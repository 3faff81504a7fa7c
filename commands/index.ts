// Every command, in the order that people see them. Adding one is adding its file and its line here.

import type { Command } from '../src/command/command.ts';
import ask from './ask.ts';
import checkQuote from './check-quote.ts';
import sources from './sources.ts';
import timeline from './timeline.ts';
import weaponsPolicy from './weapons-policy.ts';
import whoSaid from './who-said.ts';

export const commands: readonly Command[] = [ask, whoSaid, weaponsPolicy, timeline, checkQuote, sources];
