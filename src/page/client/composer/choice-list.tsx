// A list of choices above a field, and choosing from it: arrows, Tab, Enter, Escape, or the mouse.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Listed {
  readonly key: string;
  readonly shown: ComponentChildren;
}

/**
 * Which choice of a list is marked, and what the keys do to it.
 *
 * @param count how many choices are shown; none where the list is closed
 * @param first whether the first is marked by itself, so that Enter takes it
 */
export function useMarked(count: number, first: boolean, pick: (place: number) => void, close: () => void) {
  const [marked, setMarked] = useState(first ? 0 : -1);
  useEffect(() => setMarked(first ? 0 : -1), [count, first]);
  const at = marked < count ? marked : -1;
  return {
    marked: at,
    setMarked,
    /** @returns whether the key was for the list */
    onKey(event: KeyboardEvent): boolean {
      if (count === 0 || event.isComposing) return false;
      if (event.key === 'ArrowDown') setMarked((at + 1) % count);
      else if (event.key === 'ArrowUp') setMarked((Math.max(at, 0) - 1 + count) % count);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && at >= 0 && !event.shiftKey) pick(at);
      else return false;
      return true;
    },
  };
}

export interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Listed[];
  readonly marked: number;
  readonly mark: (place: number) => void;
  readonly pick: (place: number) => void;
}

export function ChoiceList({ id, label, items, marked, mark, pick }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[marked]?.scrollIntoView({ block: 'nearest' }), [marked]);
  return (
    <div class="choices">
      <p class="choices-title" aria-hidden="true">
        {label}
      </p>
      <div ref={list} id={id} class="choices-list" role="listbox" aria-label={label}>
        {items.map(({ key, shown }, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the marked one
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={key}
            id={`${id}-${i}`}
            role="option"
            class="choice"
            aria-selected={i === marked}
            onMouseMove={() => mark(i)}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(i)}
          >
            {shown}
          </div>
        ))}
      </div>
    </div>
  );
}
