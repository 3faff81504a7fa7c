// The server's channels, the conversation with the bot, and who one is.

import { useEffect, useRef } from 'preact/hooks';
import { personOf, useGuild } from './guild.ts';
import { Avatar } from './parts/avatar.tsx';
import { Icon } from './parts/icon.tsx';

export function Sidebar({ become, close }: { become: (id: string) => void; close: () => void }) {
  const { view, place, goTo, act } = useGuild();
  const bot = personOf(view, view.bot);
  const texts = view.channels.filter(({ kind }) => kind === 'text');
  const direct = view.channels.find(({ kind }) => kind === 'dm');
  async function openDirect() {
    const id = direct?.id ?? (await act({ kind: 'openDirect' }));
    if (id) goTo(id);
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape and the button inside close it too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div class="backdrop" onClick={close} />
      <nav class="sidebar" aria-label="Channels" onKeyDown={({ key }) => key === 'Escape' && close()}>
        <div class="server">
          <span class="server-mark" aria-hidden="true">
            {view.guild.slice(0, 1)}
          </span>
          <strong>{view.guild}</strong>
          <span class="spring" />
          <button
            type="button"
            class="icon-button only-narrow"
            aria-label="Close the channels"
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        <div class="channels">
          <h2 id="texts">Text channels</h2>
          <ul aria-labelledby="texts">
            {texts.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  class="channel"
                  aria-current={id === place.id ? 'page' : undefined}
                  onClick={() => goTo(id)}
                >
                  <span class="mark" aria-hidden="true">
                    #
                  </span>
                  {name}
                </button>
              </li>
            ))}
          </ul>
          <h2 id="directs">Direct messages</h2>
          <ul aria-labelledby="directs">
            <li>
              <button
                type="button"
                class="channel"
                aria-current={direct?.id === place.id ? 'page' : undefined}
                onClick={openDirect}
              >
                <Avatar person={bot} size={28} />
                {bot.name}
                <span class={`dot ${view.online ? 'on' : ''}`} aria-hidden="true" />
              </button>
            </li>
          </ul>
        </div>
        <Yourself become={become} />
      </nav>
    </>
  );
}

/** Several people live on this machine, so that what one alone may see can be seen not to be seen. */
function Yourself({ become }: { become: (id: string) => void }) {
  const { view } = useGuild();
  const select = useRef<HTMLSelectElement>(null);
  // Another tab may have become somebody else.
  useEffect(() => {
    if (select.current) select.current.value = view.me;
  }, [view.me]);
  return (
    <div class="yourself">
      <Avatar person={personOf(view, view.me)} size={34} />
      <label>
        <span class="small">You are</span>
        <select ref={select} value={view.me} onChange={({ currentTarget }) => become(currentTarget.value)}>
          {view.people
            .filter(({ bot }) => !bot)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
