// One message of the list.
//
//   ⤷ Ada used /who-said
//   (O)  On the Record [APP]  Today at 14:05                     reply · apps · wire
//        ┌ …
//        Only you can see this · Dismiss message

import { useState } from 'preact/hooks';
import type { Told } from '../../view.ts';
import { personOf, useGuild } from '../guild.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Menu } from '../parts/menu.tsx';
import { Above } from './above.tsx';
import { Body } from './body.tsx';
import { Byline } from './byline.tsx';
import { Failed, Private } from './notices.tsx';
import { menuOf, Tools } from './tools.tsx';

export interface MessageProps {
  readonly told: Told;
  /** It follows another of the same author, so that their name need not be said again. */
  readonly follows: boolean;
  readonly focusable: boolean;
}

export function Message({ told, follows, focusable }: MessageProps) {
  const shown = useGuild();
  const { view, selected } = shown;
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const author = personOf(view, told.message.author.id);
  const aimedAtMe = told.message.mentions?.some(({ id }) => id === view.me);
  const classes = ['message', follows && 'follows', told.onlyMe && 'private', aimedAtMe && 'mentions-me'];
  return (
    <li
      class={classes.filter(Boolean).join(' ')}
      data-id={told.id}
      data-selected={told.id === selected}
      tabIndex={focusable ? 0 : -1}
      aria-label={`Message of ${author.name}`}
      onContextMenu={(event) => {
        if ((event.target as Element).closest('a')) return;
        event.preventDefault();
        // By keyboard it has no place of its own.
        const box = event.currentTarget.getBoundingClientRect();
        setMenu(
          event.clientX ? { x: event.clientX, y: event.clientY } : { x: box.left + 60, y: box.top + 24 },
        );
      }}
    >
      <Above told={told} />
      {!follows && <Avatar person={author} size={40} />}
      <div class="message-body">
        {!follows && <Byline person={author} at={told.message.timestamp} />}
        <Body told={told} />
        <Failed messageId={told.id} />
        {told.onlyMe && <Private id={told.id} />}
      </div>
      <Tools told={told} openMenu={setMenu} />
      {menu && <Menu label="Message" items={menuOf(told, shown)} at={menu} close={() => setMenu(null)} />}
    </li>
  );
}
