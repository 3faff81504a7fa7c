// What the gateway is made of.

import type { Note, World } from '../model.ts';

export interface GatewayParts {
  readonly world: World;
  readonly token: string;
  readonly privileged: readonly 'MessageContent'[];
  readonly note: Note;
}
