// All that the terminal's doors can be asked of the coverage: the commands, and two that Discord has no use for.

import { commands } from '../../commands/index.ts';
import type { Command } from '../command/command.ts';
import { plainQuestion } from './plain-question.ts';
import { search } from './search.ts';

export const terminalCommands: readonly Command[] = [...commands, search, plainQuestion];
