// How long each step of reading a text takes, of processor time: what others do on the machine counts for less than on the clock.

import { type Findings, readText } from '../../src/extract/read.ts';

/** In the order in which each can be had from those before it. */
const steps = [
  'quoted',
  'holders',
  'weapons',
  'sentences',
  'people',
  'timexes',
  'quotes',
  'positions',
] as const satisfies readonly (keyof Findings)[];

/** Milliseconds a step, and of the prose, which comes first. */
export function stepTimes(text: string): Readonly<Record<string, number>> {
  let read: Findings | undefined;
  const prose = processorTime(() => {
    read = readText(text, '2024-06-12');
  });
  const later = steps.map((step) => [step, processorTime(() => read![step])]);
  return { prose, ...Object.fromEntries(later) };
}

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
