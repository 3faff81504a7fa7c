// Every door runs the same cases.

import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { formatLine } from '../../src/command/line.ts';
import { answer } from '../../src/command/options.ts';
import type { Answer } from '../../src/model/answer.ts';
import { terminalCommands } from '../../src/terminal/asked.ts';
import { replyTo } from '../../src/terminal/batch.ts';
import { explain } from '../../src/terminal/fault.ts';
import { answerToJson } from '../../src/terminal/json.ts';
import { answerLine } from '../../src/terminal/session.ts';
import { archive } from '../terminal/coverage.ts';
import { type Case, cases } from './cases.ts';

/** What a door gave, in the form that all of them can be compared in. */
type Given = { json: unknown } | { error: { code: string; message: string } };
type Door = (asked: Case) => Given;

const doors: Readonly<Record<string, Door>> = {
  'the commands themselves': ({ command, options }) =>
    attempt(() => answer(commands.find(({ name }) => name === command)!, options, archive)),
  'the batch door': ({ command, options }) => {
    const reply = replyTo(JSON.stringify({ command, options }), {
      commands: terminalCommands,
      archive: () => archive,
    });
    return 'error' in reply ? { error: reply.error } : { json: reply };
  },
  'a line of the session': ({ command, options }) =>
    attempt(() => answerLine(formatLine(command, options), commands, archive)),
};

describe.each(Object.entries(doors))('%s', (_, door) => {
  it.each(cases)('$command $options', (asked) => {
    const { expects } = asked;
    const given = door(asked);
    if ('error' in expects) {
      expect(given).toEqual({
        error: { code: 'bad-request', message: expect.stringContaining(expects.error) },
      });
    } else {
      expect(given).toMatchObject({ json: { command: asked.command, status: expects.status } });
      expect((given as { json: Answer }).json.options).toEqual(expects.options);
    }
    expect(given).toEqual(doors['the commands themselves']!(asked));
  });
});

function attempt(run: () => Answer): Given {
  try {
    return { json: answerToJson(run()) };
  } catch (error) {
    return { error: explain(error) };
  }
}
