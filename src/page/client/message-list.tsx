// The conversation, oldest first, with what is still being thought about. By keyboard: arrows go from message to
// message.

import { InteractionType } from 'discord-api-types/v10';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question as Asked, Told } from '../view.ts';
import { useGuild } from './guild.ts';
import { Message } from './message/message.tsx';
import { Question } from './message/question.tsx';
import { byAge } from './view-after.ts';
import { Welcome } from './welcome.tsx';

export function MessageList() {
  const { view, place } = useGuild();
  const rows = rowsOf(view.messages, view.asked, place.id);
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [focused, setFocused] = useState<string | null>(null);
  const reachable = rows.some(({ id }) => id === focused) ? focused : rows.at(-1)?.id;
  const last = rows.at(-1);
  const mine = last && isOfMine(last, view.me) ? last.id : null;
  // Whoever reads further up is left there, until they say or ask something themselves.
  useLayoutEffect(() => {
    if (mine) atEnd.current = true;
  }, [mine]);
  useLayoutEffect(() => {
    if (atEnd.current) scroller.current!.scrollTop = scroller.current!.scrollHeight;
  });
  function onKeyDown(event: KeyboardEvent) {
    const item = event.target as HTMLElement;
    if (!item.matches('li.message')) return;
    const items = [...scroller.current!.querySelectorAll<HTMLElement>('li.message')];
    const to = {
      ArrowUp: items.indexOf(item) - 1,
      ArrowDown: items.indexOf(item) + 1,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : items[to];
    if (!next) return;
    event.preventDefault();
    setFocused(next.dataset['id'] ?? null);
    next.focus();
  }
  return (
    <div
      class="scroller"
      ref={scroller}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 60;
      }}
    >
      <Welcome />
      <ol class="messages" aria-label={`Messages in ${place.name}`} onKeyDown={onKeyDown}>
        {rows.map((row, i) =>
          row.told ? (
            <Message
              key={row.id}
              told={row.told}
              follows={follows(row.told, rows[i - 1]?.told)}
              focusable={row.id === reachable}
            />
          ) : (
            <Question key={row.id} asked={row.asked} />
          ),
        )}
      </ol>
    </div>
  );
}

type Row = { id: string; told: Told; asked?: never } | { id: string; asked: Asked; told?: never };

function isOfMine({ told, asked }: Row, me: string): boolean {
  if (!told) return asked.by === me;
  return told.message.author.id === me || told.onlyMe || told.answers?.by === me;
}

function rowsOf(messages: readonly Told[], asked: readonly Asked[], channelId: string): Row[] {
  const isHere = (one: { channelId: string }) => one.channelId === channelId;
  const waiting = asked.filter(
    (one) =>
      one.type === InteractionType.ApplicationCommand &&
      (one.acknowledged === null || one.acknowledged === 'deferred') &&
      !messages.some(({ id }) => id === one.originalId),
  );
  return [
    ...messages.filter(isHere).map((told) => ({ id: told.id, told })),
    ...waiting.filter(isHere).map((one) => ({ id: one.id, asked: one })),
  ].sort((a, b) => byAge(a.id, b.id));
}

/** Milliseconds within which what somebody says belongs together. */
const TOGETHER = 7 * 60_000;

function follows({ message, answers, onlyMe }: Told, before: Told | undefined): boolean {
  if (!before || answers || onlyMe || before.onlyMe || message.message_reference) return false;
  const gap = Date.parse(message.timestamp) - Date.parse(before.message.timestamp);
  return before.message.author.id === message.author.id && gap < TOGETHER;
}
