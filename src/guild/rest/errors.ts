// Discord's refusals, by name: the status, the code and the words that it answers with.
//
//   refuse('unknownMessage')   →   404 { code: 10008, message: 'Unknown Message' }

import type { Answer } from './route.ts';

/** Throws what the request is answered with. */
export function refuse(name: Refusal): never {
  throw new Refused(answerOf(name));
}

export function answerOf(name: Refusal): Answer {
  const [status, code, message] = REFUSALS[name];
  return { status, body: { message, code } };
}

/** Thrown by a route. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}`);
    this.answer = answer;
  }
}

export type Refusal = keyof typeof REFUSALS;

/** Discord's documentation, “Opcodes and Status Codes”, JSON Error Codes. */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  serverError: [500, 0, '500: Internal Server Error'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  notYourApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notInDirect: [403, 50003, 'Cannot execute action on a DM channel'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotWriteTo: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  badJson: [400, 50109, 'The request body contains invalid JSON.'],
  mayNotReply: [403, 160002, 'Cannot reply without permission to read message history'],
} as const satisfies Readonly<Record<string, readonly [status: number, code: number, message: string]>>;
