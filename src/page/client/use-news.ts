// The news of one person, for as long as the page is open: the view that it adds up to, who types, and a count of
// what went over the wire.

import { useEffect, useState } from 'preact/hooks';
import type { News, View } from '../view.ts';
import { viewAfter } from './view-after.ts';

export interface Heard {
  readonly view: View | null;
  /** Who types, by channel. */
  readonly typing: ReadonlyMap<string, string>;
  /** Grows whenever something goes over the wire. */
  readonly wires: number;
  readonly connected: boolean;
}

const NOTHING: Heard = { view: null, typing: new Map(), wires: 0, connected: false };
/** Milliseconds for which Discord shows that somebody types. */
const TYPING = 10_000;

/** @param as the person who looks; '' for the first that there is */
export function useNews(as: string): Heard {
  const [heard, setHeard] = useState(NOTHING);
  useEffect(() => {
    const timers = new Set<number>();
    const source = new EventSource(`/page/events?as=${encodeURIComponent(as)}`);
    source.onopen = () => setHeard((before) => ({ ...before, connected: true }));
    source.onerror = () => setHeard((before) => ({ ...before, connected: false }));
    source.onmessage = ({ data }) => {
      const news = JSON.parse(data) as News;
      setHeard((before) => after(before, news));
      if (news.kind !== 'typing') return;
      const stop = () =>
        setHeard((before) => ({ ...before, typing: without(before.typing, news.channelId) }));
      timers.add(window.setTimeout(stop, TYPING));
    };
    return () => {
      source.close();
      for (const timer of timers) window.clearTimeout(timer);
    };
  }, [as]);
  return heard;
}

function after(before: Heard, news: News): Heard {
  const view = viewAfter(before.view, news);
  if (news.kind === 'wire') return { ...before, wires: before.wires + 1 };
  if (news.kind === 'typing') {
    return { ...before, typing: new Map(before.typing).set(news.channelId, news.userId) };
  }
  // What somebody typed has come.
  if (news.kind === 'message') {
    return { ...before, view, typing: without(before.typing, news.message.channelId) };
  }
  return { ...before, view };
}

function without(typing: Heard['typing'], channelId: string): Heard['typing'] {
  return new Map([...typing].filter(([id]) => id !== channelId));
}
