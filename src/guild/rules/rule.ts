// What a rule is: a name that says what must be, and a function that finds where it is not so.
//
//   { name: 'at most 40 components, nested ones counted', broken: (sent) => [{ path: '$.components', found: '41' }] }

import { type Fields, type Found, fieldsOf, numberOf } from './json.ts';

/** What a body is to Discord. An edit leaves what it does not name as it is; `commands` are a list of them. */
export type Kind = 'message' | 'edit' | 'deferred' | 'choices' | 'modal' | 'command' | 'commands';

/** What is known of a request beside its body. */
export interface Known {
  /** The names of the files that came with it. */
  readonly fileNames?: readonly string[];
  /** Of an edit: the message as it is. */
  readonly before?: object;
}

/** The part of a body that rules are about: of a callback its data, else all of it. */
export interface Sent extends Found {
  readonly kind: Kind;
  /** Of commands: each. */
  readonly list: readonly Found[];
  /** The flags that may be set here. */
  readonly settable: readonly Flag[];
  readonly known: Known;
}

export interface Break {
  readonly path: string;
  /** What is there, where that helps. */
  readonly found?: string | number;
}

export interface Rule {
  readonly name: string;
  broken(sent: Sent): Break[];
}

/** Message flags. Discord's documentation, “Message Resource”, Message Flags. */
export const FLAGS = {
  SUPPRESS_EMBEDS: 1 << 2,
  EPHEMERAL: 1 << 6,
  SUPPRESS_NOTIFICATIONS: 1 << 12,
  IS_VOICE_MESSAGE: 1 << 13,
  IS_COMPONENTS_V2: 1 << 15,
} as const;
export type Flag = keyof typeof FLAGS;

/** A message as it will be: an edit leaves what it does not name as it is. */
export function fieldsAfter({ kind, fields, known }: Sent): Fields {
  return kind === 'edit' ? { ...known.before, ...fields } : fields;
}

/** Whether a message is of Components V2: its own flags say so, or those it has already. The flag cannot be taken off. */
export function isComponentsV2({ fields, known }: Sent): boolean {
  const before = numberOf(fieldsOf(known.before)['flags']) ?? 0;
  return (((numberOf(fields['flags']) ?? 0) | before) & FLAGS.IS_COMPONENTS_V2) !== 0;
}
