// What the page is told, as JSON: first all that there is, then what changed. Each person is told what they may see.
//
//   { kind: 'view', view: { me: '…', channels: […], messages: […] } }
//   { kind: 'message', message: { id: '…', deleted: false, message: { components: […] } } }

import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  InteractionType,
} from 'discord-api-types/v10';
import type { Acknowledged, Exchange } from '../guild/model.ts';

export interface View {
  /** The id of the person who looks. */
  readonly me: string;
  readonly bot: string;
  readonly guild: string;
  readonly people: readonly Person[];
  readonly channels: readonly Place[];
  /** Oldest first. */
  readonly messages: readonly Told[];
  readonly commands: readonly APIApplicationCommand[];
  readonly asked: readonly Question[];
  readonly online: boolean;
}

/** A member of the guild, the bot too. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'dm';
  /** What it is for, in a line. */
  readonly topic: string | null;
}

/** A message as one person sees it. */
export interface Told {
  readonly id: string;
  readonly channelId: string;
  readonly message: APIMessage;
  /** Nobody but the person who looks sees it. */
  readonly onlyMe: boolean;
  readonly deleted: boolean;
  /** Of an answer: the command that it answers, as it would be typed. */
  readonly answers: Used | null;
}

export interface Used {
  readonly by: string;
  readonly name: string;
  /** `/who-said speaker:Byron` */
  readonly line: string;
}

/** An interaction of the person who looks, or one that the bot thinks about before everybody. */
export interface Question {
  readonly id: string;
  readonly type: InteractionType;
  readonly by: string;
  readonly channelId: string;
  readonly used: Used | null;
  readonly acknowledged: Acknowledged | null;
  readonly onlyMe: boolean;
  readonly originalId: string | null;
  /** The message whose button was pressed. */
  readonly messageId: string | null;
  readonly customId: string | null;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
  /** It was not acknowledged within Discord's three seconds. */
  readonly late: boolean;
}

export type News =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'message'; readonly message: Told }
  | { readonly kind: 'asked'; readonly asked: Question }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly kind: 'presence'; readonly online: boolean }
  /** Something went over the wire: whoever shows the wire asks for it again. */
  | { readonly kind: 'wire' };

/** What went over the wire about one message. */
export type Wire = readonly Exchange[];
