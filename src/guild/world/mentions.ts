// Whom a message mentions, and whom it may.
//
//   '<@ADA> and @everyone', { parse: ['users'] }   →   users: [Ada], everyone: false

import { AllowedMentionsTypes, type APIAllowedMentions, type APIUser } from 'discord-api-types/v10';
import type { World } from '../model.ts';

export interface Mentions {
  readonly users: APIUser[];
  readonly everyone: boolean;
}

/**
 * @param text all text of the message
 * @param allowed everything, where it is left out
 * @param replied whom it replies to
 */
export function mentionsIn(
  world: World,
  text: string,
  allowed: APIAllowedMentions | null | undefined,
  replied: APIUser | null,
): Mentions {
  const parses = (type: AllowedMentionsTypes) => !allowed || (allowed.parse?.includes(type) ?? false);
  const named = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id!);
  const ids = new Set(
    named.filter((id) => parses(AllowedMentionsTypes.User) || allowed?.users?.includes(id)),
  );
  if (replied && (!allowed || allowed.replied_user)) ids.add(replied.id);
  return {
    users: [...ids].flatMap((id) => world.users.get(id) ?? []),
    everyone: parses(AllowedMentionsTypes.Everyone) && /@(?:everyone|here)\b/.test(text),
  };
}
