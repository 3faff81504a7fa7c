// Every door runs the same cases: it must hand the command the same options, and so show the same answer.

import { afterAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { formatLine } from '../../src/command/line.ts';
import { answer } from '../../src/command/options.ts';
import { answerBody, askAgain } from '../../src/discord/asking.ts';
import { type Body, textBody } from '../../src/discord/body.ts';
import { createLog } from '../../src/discord/log.ts';
import type { Answer } from '../../src/model/answer.ts';
import { UserError } from '../../src/model/user-error.ts';
import { escapeMarkdown } from '../../src/present/markdown.ts';
import { terminalCommands } from '../../src/terminal/asked.ts';
import { replyTo } from '../../src/terminal/batch.ts';
import { answerToJson } from '../../src/terminal/json.ts';
import { answerLine } from '../../src/terminal/session.ts';
import { testGuild } from '../guild/test-guild.ts';
import { archive } from '../terminal/coverage.ts';
import { type Case, cases } from './cases.ts';

interface Door {
  /** What somebody gets who asks here. */
  readonly ask: (asked: Case) => unknown;
  /** What they should get for an answer, and for a UserError's words. */
  readonly shows: (answer: Answer) => unknown;
  readonly refuses: (message: string) => unknown;
}

const guild = await testGuild({ archive });
afterAll(() => guild[Symbol.asyncDispose]());
const ada = guild.member('ada').in('general');
const desk = { commands, archive, log: createLog({ level: 'silent', secrets: [] }) };
const components = ({ components }: Body) => JSON.parse(JSON.stringify(components));
const orRefusal = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
};

const doors: Readonly<Record<string, Door>> = {
  batch: {
    ask: ({ command, options }) =>
      replyTo(JSON.stringify({ command, options }), { commands: terminalCommands, archive: () => archive }),
    shows: answerToJson,
    refuses: (message) => ({ id: null, error: { code: 'bad-request', message } }),
  },
  'a line of the session': {
    ask: ({ command, options }) =>
      orRefusal(() => answerLine(formatLine(command, options), commands, archive)),
    shows: (answer) => answer,
    refuses: (message) => message,
  },
  'a slash command in Discord': {
    async ask({ command, options }) {
      await ada.send(command, options);
      return (guild.sent(/^PATCH/).at(-1)!.body as Body).components;
    },
    shows: (answer) => components(answerBody(answer, { asker: ada.id, isPrivate: false })),
    refuses: (message) => components(textBody(message)),
  },
  'a Discord message asked again': {
    ask: ({ command, options }) =>
      orRefusal(() => askAgain(desk, `-# ${escapeMarkdown(formatLine(command, options))}`)),
    shows: (answer) => answer,
    refuses: (message) => message,
  },
};

const straight = ({ command, options }: Case) =>
  answer(commands.find(({ name }) => name === command)!, options, archive);

describe('the commands themselves', () => {
  it.each(cases)('$command $options', (asked) => {
    const { command, expects } = asked;
    if ('error' in expects) {
      expect(() => straight(asked)).toThrow(UserError);
      expect(() => straight(asked)).toThrow(expects.error);
    } else {
      expect(straight(asked)).toMatchObject({ command, status: expects.status });
      expect(straight(asked).options).toEqual(expects.options);
    }
  });
});

describe.each(Object.entries(doors))('%s', (_, door) => {
  it.each(cases)('$command $options', async (asked) => {
    const given = await door.ask(asked);
    if ('error' in asked.expects)
      expect(given).toEqual(door.refuses(String(orRefusal(() => straight(asked)))));
    else expect(given).toEqual(door.shows(straight(asked)));
  });
});
