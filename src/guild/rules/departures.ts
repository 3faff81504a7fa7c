// Where Discord itself takes what its published schemas do not: what is found against such a body is passed over.
//
//   PATCH …/messages/@original   { tts: false, … }   →   nothing against it

interface Departure {
  /** Of the JSON path. */
  readonly path: RegExp;
  readonly taken: (value: unknown) => boolean;
}

export function isTaken(path: string, value: unknown): boolean {
  return DEPARTURES.some((departure) => departure.path.test(path) && departure.taken(value));
}

const DEPARTURES: readonly Departure[] = [
  // discord.js sends both with every message, edits and follow-ups too, where they mean nothing.
  { path: /^\$(?:\.data)?\.(?:tts|enforce_nonce)$/, taken: (value) => value === false },
  // Permissions are strings of digits (“Permissions”); the schema has them as a number, which loses the high ones.
  {
    path: /\.default_member_permissions$/,
    taken: (value) => typeof value === 'string' && /^\d+$/.test(value),
  },
  // Ids may be numbers, as in the examples of “Reference”, Uploading Files.
  { path: /\.attachments\[\d+\]\.id$/, taken: Number.isInteger },
  // Forwarding (“Message Resource”, Message Reference Types).
  { path: /^\$\.message_reference\.type$/, taken: (value) => value === 1 },
  // A partial emoji may say whether it moves (“Emoji Resource”).
  { path: /\.emoji\.animated$/, taken: (value) => typeof value === 'boolean' },
];
