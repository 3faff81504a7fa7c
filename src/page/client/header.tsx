// Above the conversation: where one is, and the switches.

import { useGuild } from './guild.ts';
import { Icon } from './parts/icon.tsx';
import type { Theme } from './theme.ts';

export interface HeaderProps {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly connected: boolean;
  readonly wireOpen: boolean;
  readonly toggleWire: () => void;
  readonly openMenu: () => void;
}

export function Header({ theme, setTheme, connected, wireOpen, toggleWire, openMenu }: HeaderProps) {
  const { place, view } = useGuild();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header class="header">
      <button type="button" class="icon-button only-narrow" aria-label="Channels" onClick={openMenu}>
        <Icon name="menu" />
      </button>
      <h1>
        <span class="mark" aria-hidden="true">
          {place.kind === 'dm' ? '@' : '#'}
        </span>
        {place.name}
      </h1>
      {!connected && <span class="warning">Connection lost</span>}
      {connected && !view.online && <span class="warning">The bot is offline</span>}
      <span class="spring" />
      <button
        type="button"
        class="icon-button"
        aria-label={`Switch to ${other}`}
        title={`Switch to ${other}`}
        onClick={() => setTheme(other)}
      >
        <Icon name={other === 'dark' ? 'moon' : 'sun'} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="On the wire"
        title="What went over the wire"
        aria-pressed={wireOpen}
        onClick={toggleWire}
      >
        <Icon name="wire" />
      </button>
    </header>
  );
}
