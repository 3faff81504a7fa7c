// A menu at a point of the page, for mouse and keyboard: arrows, Home, End, Enter, Escape.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  /** Under which heading it stands, if under any. */
  readonly group?: string;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly at: { readonly x: number; readonly y: number };
  readonly close: () => void;
}

export function Menu({ label, items, at, close }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const leave = () => {
    close();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight, style } = menu.current!;
    style.left = `${Math.max(8, Math.min(at.x, window.innerWidth - offsetWidth - 8))}px`;
    style.top = `${Math.max(8, Math.min(at.y, window.innerHeight - offsetHeight - 8))}px`;
    itemsIn(menu.current!)[0]?.focus();
  }, []);
  useEffect(() => {
    const elsewhere = ({ target }: Event) => !menu.current?.contains(target as Node) && close();
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);
  function onKeyDown(event: KeyboardEvent) {
    const all = itemsIn(menu.current!);
    const now = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') leave();
    else if (next !== undefined) all.at(next % all.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div ref={menu} class="menu" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item, i) => (
        <>
          {item.group && item.group !== items[i - 1]?.group && (
            <div class="menu-group" role="presentation">
              {item.group}
            </div>
          )}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              leave();
              item.run();
            }}
          >
            {item.label}
          </button>
        </>
      ))}
    </div>
  );
}

function itemsIn(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}
