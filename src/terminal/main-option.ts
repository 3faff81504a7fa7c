// The option that bare words are taken for: the required text, else the first one.
//
//   otr who-said "fuel to the fire"   =   otr who-said --quote "fuel to the fire"

import type { Command } from '../command/command.ts';

/** The option's name; undefined for a command that takes no text. */
export function mainOption({ options }: Command): string | undefined {
  const texts = Object.entries(options).filter(([, option]) => option.type === 'text');
  return (texts.find(([, option]) => option.required) ?? texts[0])?.[0];
}
