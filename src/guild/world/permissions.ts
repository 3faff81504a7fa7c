// What may be done in a channel, as Discord's permission bits.

import { PermissionFlagsBits } from 'discord-api-types/v10';

/** What a bot is commonly given when it is invited, and everybody has. */
export const COMMON: bigint = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.AddReactions,
  PermissionFlagsBits.UseExternalEmojis,
  PermissionFlagsBits.MentionEveryone,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.UseApplicationCommands,
].reduce((all, bit) => all | bit, 0n);

/** The name is Discord's: `SendMessages`. */
export function has(permissions: bigint, name: keyof typeof PermissionFlagsBits): boolean {
  return (permissions & PermissionFlagsBits[name]) !== 0n;
}
