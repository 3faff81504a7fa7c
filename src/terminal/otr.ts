// otr: every command for scripts and shells, one answer a run.
//
//   npm run --silent otr -- who-said --speaker Starmer --json
//   npm run --silent otr -- ask "Did it rain?" --corpus articles.jsonl

import { createRequire } from 'node:module';

/** As sysexits.h has it, for a fault of ours: Node's own 1 would be taken for "nothing found". */
const FAULT = 70;

// `otr … | head` takes what it wants and closes the pipe; there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error) => {
  console.error(`otr: a fault in the program: ${error instanceof Error ? error.message : error}`);
  process.exitCode = FAULT;
});

async function main(): Promise<void> {
  // Loaded here, so that a word list that fails its check when loaded is told of like any other fault.
  const { runOtr } = createRequire(import.meta.url)('./run-otr.ts') as typeof import('./run-otr.ts');
  process.exitCode = await runOtr(process.argv.slice(2), process);
}
