// What every part of the page can reach: what there is to see, and doing something.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Person, Place, View } from '../view.ts';

export interface Shown {
  readonly view: View;
  readonly place: Place;
  /** Does something in the name of who looks. @returns the id of what came of it; null where it was refused */
  readonly act: (request: Record<string, unknown>) => Promise<string | null>;
  /** Takes something away that only who looks has seen. */
  readonly dismiss: (id: string) => void;
  readonly reply: (messageId: string) => void;
  /** Shows what went over the wire about a message or an interaction. */
  readonly showWire: (id: string) => void;
  readonly selected: string | null;
  readonly goTo: (channelId: string) => void;
}

export const Guild = createContext<Shown>(null as never);

export function useGuild(): Shown {
  return useContext(Guild);
}

/** Whoever has an id; somebody unknown by it alone. */
export function personOf({ people }: View, id: string): Person {
  return people.find((person) => person.id === id) ?? { id, name: 'Somebody', bot: false };
}
