// Who the bot is, where its gateway is, and whom it can write to.

import { openDirect } from '../world/channels.ts';
import { channelShape } from '../world/shapes.ts';
import { refuse } from './errors.ts';
import { refuseBody } from './invalid-body.ts';
import { type Asking, ok, type Route } from './route.ts';

export const meRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, answer: (asking) => ok({ url: gatewayOf(asking) }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: (asking) =>
      ok({
        url: gatewayOf(asking),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
  },
  { method: 'GET', path: '/applications/@me', answer: (asking) => ok(applicationOf(asking)) },
  { method: 'GET', path: '/oauth2/applications/@me', answer: (asking) => ok(applicationOf(asking)) },
  {
    method: 'GET',
    path: '/users/@me',
    answer: ({ world }) => ok({ ...world.bot, verified: true, mfa_enabled: true }),
  },
  {
    method: 'GET',
    path: '/users/:user',
    answer: ({ world, params }) => ok(world.users.get(params['user']!) ?? refuse('unknownUser')),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    answer({ world, body }) {
      const user = world.users.get(String(body?.recipient_id));
      if (!user)
        return refuseBody('$.recipient_id', 'must be somebody whom the bot knows', 'INVALID_RECIPIENT');
      if (user.bot) return refuse('cannotWriteTo');
      return ok(channelShape(world, openDirect(world, user.id)));
    },
  },
];

function gatewayOf({ world }: Asking): string {
  return `${(world.origin ?? '').replace(/^http/, 'ws')}/gateway`;
}

function applicationOf({ world: { application, bot } }: Asking) {
  return {
    id: application.id,
    name: application.name,
    ...{ icon: null, description: '', summary: '', type: null, verify_key: '0'.repeat(64) },
    flags: application.flags ?? 0,
    ...{ bot_public: true, bot_require_code_grant: false, hook: true, redirect_uris: [] },
    ...{ interactions_endpoint_url: null, role_connections_verification_url: null, tags: [] },
    integration_types_config: { 0: {} },
    approximate_guild_count: 1,
    bot,
  };
}
