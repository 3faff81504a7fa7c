// A question that has no answer yet: sent, being thought about, or never heard.

import type { Question as Asked } from '../../view.ts';
import { personOf, useGuild } from '../guild.ts';
import { Avatar } from '../parts/avatar.tsx';
import { UsedLine } from './above.tsx';
import { Byline } from './byline.tsx';
import { Private, Thinking } from './notices.tsx';

export function Question({ asked }: { asked: Asked }) {
  const { view, showWire } = useGuild();
  const bot = personOf(view, view.bot);
  const isPrivate = asked.late || (asked.onlyMe && asked.by === view.me);
  return (
    <li class={`message ${isPrivate ? 'private' : ''}`} data-id={asked.id} tabIndex={-1}>
      {asked.used && <UsedLine used={asked.used} />}
      <Avatar person={bot} size={40} />
      <div class="message-body">
        <Byline person={bot} at={null} />
        {asked.late ? (
          <p class="notice bad" role="status">
            The application did not respond
            <button type="button" class="link" onClick={() => showWire(asked.id)}>
              What went over the wire
            </button>
          </p>
        ) : asked.acknowledged ? (
          <Thinking />
        ) : (
          <p class="notice">Sending command…</p>
        )}
        {isPrivate && <Private id={asked.id} />}
      </div>
    </li>
  );
}
