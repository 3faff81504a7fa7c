// Intents: what a bot asks to be told of. Some must be switched on for its application.
//
//   Guilds | MessageContent, with nothing switched on   →   4014, “Disallowed intent(s).”

import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';

/** Why a bot may not have these intents, as the code to close with; null where it may. */
export function refusalOf(intents: unknown, allowed: readonly 'MessageContent'[]): GatewayCloseCodes | null {
  if (!Number.isInteger(intents) || (Number(intents) & ~KNOWN) !== 0) return GatewayCloseCodes.InvalidIntents;
  const open = allowed.reduce((all, name) => all | GatewayIntentBits[name], 0);
  return (Number(intents) & PRIVILEGED & ~open) === 0 ? null : GatewayCloseCodes.DisallowedIntents;
}

/** @param one none asks nothing of the bot */
export function hasIntent(intents: number, one: GatewayIntentBits | null): boolean {
  return one === null || (intents & one) !== 0;
}

const KNOWN = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
