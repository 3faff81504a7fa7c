// The nouns of the guild: a small Discord on this machine, as plain data.

import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIUser,
  InteractionType,
} from 'discord-api-types/v10';

/** Milliseconds since the epoch. People's guild runs with the machine's clock; a test's stands still until it is moved. */
export interface Clock {
  now(): number;
  /** Moves a clock that can be moved, and runs what falls due on the way; a machine's cannot. */
  advance(milliseconds: number): void;
  /** Runs something when the clock gets there. @returns a canceller */
  at(time: number, run: () => void): () => void;
}

export interface World {
  readonly clock: Clock;
  /** Its flags say which privileged intents are switched on. */
  readonly application: { readonly id: string; readonly name: string; readonly flags?: number };
  /** Whether the bot is connected. */
  online: boolean;
  /** `http://127.0.0.1:PORT`, where attachments are served; known once it listens. */
  origin?: string;
  readonly bot: APIUser;
  /** By id; the bot among them. All are members of the one guild. */
  readonly users: Map<string, APIUser>;
  readonly guild: { readonly id: string; readonly name: string };
  /** By id: the guild's text channels, and direct messages with the bot. */
  readonly channels: Map<string, Channel>;
  /** By id, oldest first. */
  readonly messages: Map<string, Posted>;
  readonly commands: { global: APIApplicationCommand[]; guild: APIApplicationCommand[] };
  /** By id. */
  readonly interactions: Map<string, Asked>;
  /** A snowflake of the clock's time, greater than all before it. */
  nextId(): string;
  tell(change: Change): void;
  /** @returns a canceller */
  onChange(hear: (change: Change) => void): () => void;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'dm';
  /** What it is for, in a line. */
  readonly topic?: string | null;
  /** Of a direct message, the person who has it with the bot. */
  readonly recipient: string | null;
  /** What the bot may do here, as permission bits. */
  permissions: bigint;
}

export interface Posted {
  message: APIMessage;
  readonly channelId: string;
  /** Of an ephemeral message, the only person who sees it. */
  readonly onlyFor: string | null;
  deleted: boolean;
  /** By attachment id. */
  readonly files: Map<string, { readonly name: string; readonly type: string; readonly bytes: Uint8Array }>;
}

export type Acknowledged = 'message' | 'deferred' | 'update' | 'deferred-update' | 'autocomplete' | 'modal';

/** An interaction: something that a person asked of the bot. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly by: string;
  readonly channelId: string;
  /** By the clock. */
  readonly at: number;
  acknowledged: Acknowledged | null;
  ephemeral: boolean;
  /** The message that answers it. */
  originalId: string | null;
  /** Of one that was deferred: the id that this message will have. */
  promisedId?: string | null;
  /** What was offered to be chosen, of an autocompletion. */
  choices: readonly APIApplicationCommandOptionChoice[] | null;
  /** The message that a component is on. */
  readonly messageId: string | null;
  /** The modal that was opened. */
  modal: unknown;
  /** As it went to the bot. */
  readonly payload: unknown;
}

export interface Violation {
  /** JSON path: `$.components[0].content`. */
  readonly path: string;
  readonly rule: string;
}

/** Something that went over the wire, with the checks that it was put to. */
export interface Exchange {
  readonly id: number;
  readonly at: number;
  readonly from: 'bot' | 'discord';
  readonly how: 'rest' | 'gateway';
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  /** Of the gateway: its event's name, or its opcode's. */
  readonly event?: string;
  readonly body: unknown;
  readonly answer?: unknown;
  /** The names of the checks, and what was against them. */
  readonly checks: readonly string[];
  readonly violations: readonly Violation[];
  /** The interaction or message that it is about, to find it by. */
  readonly about?: string;
}

/** Records what went over the wire. */
export type Note = (exchange: Omit<Exchange, 'id' | 'at'>) => void;

export type Change =
  | { readonly kind: 'message' | 'message-edit' | 'message-delete'; readonly posted: Posted }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'interaction'; readonly asked: Asked }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'commands' }
  | { readonly kind: 'presence'; readonly online: boolean }
  | { readonly kind: 'exchange'; readonly exchange: Exchange };

/** What people do. Each gives what was sent to the bot; what it answers arrives as changes. */
export interface Acts {
  slash(
    by: string,
    channelId: string,
    name: string,
    options: Readonly<Record<string, string | number | boolean>>,
  ): Asked;
  complete(
    by: string,
    channelId: string,
    name: string,
    options: Readonly<Record<string, string>>,
    focused: string,
  ): Asked;
  press(by: string, messageId: string, customId: string): Asked;
  useOnMessage(by: string, channelId: string, name: string, messageId: string): Asked;
  submit(by: string, channelId: string, customId: string, fields: Readonly<Record<string, string>>): Asked;
  say(by: string, channelId: string, content: string, replyTo?: string): Posted;
  openDirect(by: string): Channel;
}

/** What a test makes go wrong. */
export interface Faults {
  /** Closes the bot's socket, with a code of Discord's where given, as if the line had dropped where not. */
  dropSocket(code?: number): void;
  /** Asks the bot to connect again (opcode 7). */
  askToReconnect(): void;
  /** Tells the bot that its session is invalid (opcode 9). */
  invalidateSession(resumable: boolean): void;
  /** Answers the next requests whose `METHOD /path` fits with this instead, so many times. */
  answer(route: RegExp, fault: Fault, times?: number): void;
  /** Holds the next request that fits until it is let go. @returns lets it go */
  hold(route: RegExp): Hold;
  /** Takes permissions from the bot in a channel. */
  forbid(channelId: string, permissions: bigint): void;
}

/** What a request is answered with: Discord's own words where it has none. */
export interface Fault {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What was asked for is done all the same: only its answer is lost. */
  readonly done?: boolean;
}

export interface Hold {
  (): void;
  /** Once the request is there, and held. */
  readonly arrived: Promise<void>;
}

export interface GuildOptions {
  /** 0, the default, takes any that is free. */
  readonly port?: number;
  readonly clock?: Clock;
  /** The bot's token: any other is refused. */
  readonly token?: string;
  /** Privileged intents that are switched on for the application. */
  readonly privileged?: readonly 'MessageContent'[];
  /** Of the application and its bot. */
  readonly name?: string;
  /** Names of the people in the guild, and of its text channels. */
  readonly members?: readonly string[];
  readonly channels?: readonly (string | { readonly name: string; readonly topic: string })[];
  /** Whether what violates a rule is refused, as Discord would, or only noted. */
  readonly strict?: boolean;
}

export interface Guild {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** For discord.js: `rest: { api }`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly exchanges: readonly Exchange[];
  readonly act: Acts;
  readonly faults: Faults;
  close(): Promise<void>;
}
