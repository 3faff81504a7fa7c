// What went over the wire about the chosen answer, and the checks that it was put to.

import { useEffect, useState } from 'preact/hooks';
import type { Wire } from '../view.ts';
import { ExchangeView } from './exchange.tsx';
import { useGuild } from './guild.ts';
import { Icon } from './parts/icon.tsx';

export interface WirePanelProps {
  /** The id of a message or an interaction. */
  readonly about: string | null;
  /** Grows when something new went over the wire. */
  readonly wires: number;
  readonly close: () => void;
}

export function WirePanel({ about, wires, close }: WirePanelProps) {
  const { view } = useGuild();
  const [wire, setWire] = useState<Wire>([]);
  useEffect(() => {
    const gone = new AbortController();
    if (!about) setWire([]);
    else {
      fetch(`/page/wire?${new URLSearchParams({ as: view.me, about })}`, { signal: gone.signal })
        .then((answer) => answer.json() as Promise<Wire>)
        .then(setWire)
        // What was asked for is no longer wanted.
        .catch(() => {});
    }
    return () => gone.abort();
  }, [about, wires, view.me]);
  return (
    <aside
      class="wire"
      aria-labelledby="wire-title"
      onKeyDown={({ key }) => key === 'Escape' && close()}
      data-about={about}
    >
      <div class="wire-head">
        <h2 id="wire-title">On the wire</h2>
        <span class="spring" />
        <button type="button" class="icon-button" aria-label="Close the wire" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {wire.length === 0 ? (
        <p class="wire-empty">
          Ask the bot something, or press <Icon name="wire" size={14} /> on an answer: here stands the very
          JSON that it and Discord sent each other, and the checks that each body was put to.
        </p>
      ) : (
        <ol class="exchanges">
          {wire.map((exchange) => (
            <ExchangeView key={exchange.id} exchange={exchange} />
          ))}
        </ol>
      )}
    </aside>
  );
}
