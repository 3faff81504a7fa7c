import { expect, test } from 'vitest';
import { readStart } from '../src/start-options.ts';

test.each([
  [[], { where: null, port: undefined }],
  [['--terminal'], { where: 'terminal', port: undefined }],
  [['--browser'], { where: 'browser', port: undefined }],
  [['--port', '8080'], { where: 'browser', port: 8080 }],
])('npm start -- %j', (args, start) => {
  expect(readStart(args)).toEqual({ help: null, ...start });
});

test('npm start -- --help', () => {
  expect(readStart(['--help']).help).toMatch(/--terminal {7}a session/);
});

test.each([
  [['--port', 'eight'], /from 1 to 65535/],
  [['--port', '0'], /from 1 to 65535/],
  [['--port', '70000'], /from 1 to 65535/],
  [['--terminal', '--browser'], /not in both/],
  [['--terminal', '--port', '8080'], /not in both/],
  [['--window'], /--terminal {7}a session/],
  [['who said it?'], /--terminal {7}a session/],
])('npm start -- %j is refused, with what there is', (args, words) => {
  expect(() => readStart(args)).toThrow(words);
});
