// Which body Discord takes where: a route, the schemas of Discord's published API for it, and what it is to the rules
// written by hand.
//
//   POST /channels/1/messages   →   MessageCreateRequest, a message

import type { Fields } from './json.ts';
import type { Flag, Kind } from './rule.ts';

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Names in Discord's published API: what fits none of several is refused. */
  readonly schemas: readonly string[];
  /** Whether the body is a list of such. */
  readonly isList?: boolean;
  /** What the rules are about, and where in the body it is; nothing for what they know nothing of. */
  part?(body: Fields): Part | undefined;
}

export interface Part {
  readonly kind: Kind;
  /** The field of the body that it is in, if not the body itself. */
  readonly field?: string;
  /** The one schema for it, of its route's. */
  readonly schema?: string;
  readonly settable: readonly Flag[];
}

/** The route that a request takes, if its body is one that is checked. */
export function routeOf(method: string, path: string): Route | undefined {
  const plain = path.replace(/\?.*$/s, '').replace('%40', '@');
  return ROUTES.find((route) => route.method === method.toUpperCase() && route.path.test(plain));
}

// Discord's documentation says for each which flags can be set: “Receiving and Responding to Interactions”
// (Interaction Callback Data, follow-ups), “Message Resource” (Create and Edit Message), “Webhook Resource”.
const OF_CREATED = [
  'SUPPRESS_EMBEDS',
  'SUPPRESS_NOTIFICATIONS',
  'IS_VOICE_MESSAGE',
  'IS_COMPONENTS_V2',
] as const;
const OF_ANSWERS = ['EPHEMERAL', ...OF_CREATED] as const;
const OF_EDITS = ['SUPPRESS_EMBEDS', 'IS_COMPONENTS_V2'] as const;

const whole = (kind: Kind, settable: readonly Flag[] = []) => {
  return (): Part => ({ kind, settable });
};

const CREATE = 'CreateMessageInteractionCallbackRequest';
const UPDATE = 'UpdateMessageInteractionCallbackRequest';
const COMPLETE = 'ApplicationCommandAutocompleteCallbackRequest';
const MODAL = 'ModalInteractionCallbackRequest';

/** By the type of a callback. “Receiving and Responding to Interactions”, Interaction Callback Type. */
const CALLBACKS: Readonly<Record<string, Part>> = {
  4: { kind: 'message', field: 'data', schema: CREATE, settable: OF_ANSWERS },
  5: { kind: 'deferred', field: 'data', schema: CREATE, settable: OF_ANSWERS },
  6: { kind: 'deferred', field: 'data', schema: UPDATE, settable: OF_ANSWERS },
  7: { kind: 'edit', field: 'data', schema: UPDATE, settable: OF_ANSWERS },
  8: { kind: 'choices', field: 'data', schema: COMPLETE, settable: [] },
  9: { kind: 'modal', field: 'data', schema: MODAL, settable: [] },
};

const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/interactions\/\d+\/[^/]+\/callback$/,
    schemas: [
      'PongInteractionCallbackRequest',
      CREATE,
      UPDATE,
      COMPLETE,
      MODAL,
      'LaunchActivityInteractionCallbackRequest',
    ],
    part: ({ type }) => CALLBACKS[String(type)],
  },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/[^/]+$/,
    schemas: ['IncomingWebhookRequestPartial'],
    part: whole('message', OF_ANSWERS),
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/(?:@original|\d+)$/,
    schemas: ['IncomingWebhookUpdateRequestPartial'],
    part: whole('edit', OF_EDITS),
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages$/,
    schemas: ['MessageCreateRequest'],
    part: whole('message', OF_CREATED),
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/,
    schemas: ['MessageEditRequestPartial'],
    part: whole('edit', OF_EDITS),
  },
  {
    method: 'PUT',
    path: /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/,
    schemas: ['ApplicationCommandUpdateRequest'],
    isList: true,
    part: whole('commands'),
  },
  {
    method: 'POST',
    path: /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/,
    schemas: ['ApplicationCommandCreateRequest'],
    part: whole('command'),
  },
  // The rules need to know what kind of command it is, which a change to one does not say.
  {
    method: 'PATCH',
    path: /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands\/\d+$/,
    schemas: ['ApplicationCommandPatchRequestPartial'],
  },
];
