// What is shown after a piece of news.
//
//   [a, b] and news of b edited    →   [a, b′]
//   [a, b] and news of a deleted   →   [b]

import type { News, View } from '../view.ts';

/** The view with the news in it; null until the first view has come. */
export function viewAfter(view: View | null, news: News): View | null {
  if (news.kind === 'view') return news.view;
  if (!view) return null;
  switch (news.kind) {
    case 'message': {
      const { message } = news;
      const messages = message.deleted
        ? view.messages.filter(({ id }) => id !== message.id)
        : withOne(view.messages, message);
      return { ...view, messages };
    }
    case 'asked':
      return { ...view, asked: withOne(view.asked, news.asked) };
    case 'place':
      return { ...view, channels: withOne(view.channels, news.place) };
    case 'commands':
      return { ...view, commands: news.commands };
    case 'presence':
      return { ...view, online: news.online };
    case 'typing':
    case 'wire':
      return view;
  }
}

/** In the place of the one with its id, else at its place by id: ids grow with time. */
function withOne<T extends { readonly id: string }>(all: readonly T[], one: T): T[] {
  return all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? one : other))
    : [...all, one].sort((a, b) => byAge(a.id, b.id));
}

/** Older first. */
export function byAge(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
