// The whole page: channels at the left, the conversation, and at the right what went over the wire.
//
//   ┌──────────┬───────────────────────────┬─────────────┐
//   │ channels │ # general                 │ on the wire │
//   │          │ messages                  │             │
//   │ you      │ composer                  │             │
//   └──────────┴───────────────────────────┴─────────────┘

import { useEffect, useState } from 'preact/hooks';
import { ask } from './act.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer/composer.tsx';
import { Guild, type Shown } from './guild.ts';
import { Header } from './header.tsx';
import { useKept } from './kept.ts';
import { MessageList } from './message-list.tsx';
import { Sidebar } from './sidebar.tsx';
import { useTheme } from './theme.ts';
import { useNews } from './use-news.ts';
import { WirePanel } from './wire-panel.tsx';

export function App() {
  const [as, become] = useKept('as', '', 'tab');
  const [theme, setTheme] = useTheme();
  const [wire, setWire] = useKept('wire', window.innerWidth < WIDE ? 'closed' : 'open');
  const { view, typing, wires, connected } = useNews(as);
  const [placeId, setPlaceId] = useKept('place', '');
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [menuOpen, setMenuOpen] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const place = view?.channels.find(({ id }) => id === placeId) ?? view?.channels[0];
  useEffect(() => {
    if (place) document.title = `${place.kind === 'dm' ? '@' : '#'}${place.name} · ${view?.guild}`;
  }, [place?.name, view?.guild]);
  // The bot may have been started anew, with a guild in which nothing was said.
  useEffect(() => {
    setChosen(null);
    setReplyTo(null);
  }, [view?.bot, view?.me]);
  if (!view || !place) return <p class="loading">{connected ? 'Opening the guild…' : 'Connecting…'}</p>;

  const seen = {
    ...view,
    messages: view.messages.filter(({ id }) => !dismissed.has(id)),
    asked: view.asked.filter(({ id }) => !dismissed.has(id)),
  };
  const here = seen.messages.filter(({ channelId }) => channelId === place.id);
  const selected = chosen ?? here.findLast(({ message }) => message.author.id === view.bot)?.id ?? null;
  const shown: Shown = {
    view: seen,
    place,
    selected,
    async act(request) {
      setTrouble(null);
      return ask({ ...request, as: view.me }).catch((error: Error) => {
        setTrouble(error.message);
        return null;
      });
    },
    dismiss: (id) => setDismissed((before) => new Set(before).add(id)),
    reply: setReplyTo,
    showWire(id) {
      setChosen(id);
      setWire('open');
    },
    goTo(id) {
      setPlaceId(id);
      setReplyTo(null);
      setChosen(null);
      setMenuOpen(false);
    },
  };
  return (
    <Guild.Provider value={shown}>
      <div class={`app ${wire === 'open' ? 'with-wire' : ''} ${menuOpen ? 'with-menu' : ''}`}>
        <Sidebar become={become} close={() => setMenuOpen(false)} />
        <main class="conversation">
          <Header
            {...{ theme, setTheme, connected }}
            wireOpen={wire === 'open'}
            toggleWire={() => setWire(wire === 'open' ? 'closed' : 'open')}
            openMenu={() => setMenuOpen(true)}
          />
          <MessageList key={`${view.me} ${place.id}`} />
          <Composer
            key={`${view.me} ${place.id} composer`}
            typing={typing.get(place.id) ?? null}
            {...{ replyTo, setReplyTo, trouble }}
            forgetTrouble={() => setTrouble(null)}
          />
        </main>
        {wire === 'open' && <WirePanel about={selected} wires={wires} close={() => setWire('closed')} />}
        <Announcer key={view.me} />
      </div>
    </Guild.Provider>
  );
}

/** Pixels from which there is room for the wire beside the conversation. */
const WIDE = 1100;
