// What can be done with a message: reply, the Apps menu, the wire.

import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Told } from '../../view.ts';
import { type Shown, useGuild } from '../guild.ts';
import { Icon } from '../parts/icon.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { plainText } from './plain-text.ts';

export function Tools({ told, openMenu }: { told: Told; openMenu: (at: { x: number; y: number }) => void }) {
  const { reply, showWire, view } = useGuild();
  return (
    <div class="tools">
      {!told.onlyMe && (
        <button type="button" aria-label="Reply" title="Reply" onClick={() => reply(told.id)}>
          <Icon name="reply" />
        </button>
      )}
      {told.message.author.id === view.bot && (
        <button type="button" aria-label="Wire" title="On the wire" onClick={() => showWire(told.id)}>
          <Icon name="wire" />
        </button>
      )}
      <button
        type="button"
        aria-label="Apps"
        aria-haspopup="menu"
        title="Apps and more"
        onClick={({ currentTarget }) => {
          const box = currentTarget.getBoundingClientRect();
          openMenu({ x: box.left, y: box.bottom + 4 });
        }}
      >
        <Icon name="apps" />
      </button>
    </div>
  );
}

/** The menu of a message: its commands first, since they are what it is opened for. */
export function menuOf(told: Told, { view, place, act, reply, showWire }: Shown): MenuItem[] {
  const commands = view.commands.filter(({ type }) => type === ApplicationCommandType.Message);
  const use = (name: string) =>
    void act({ kind: 'useOnMessage', channelId: place.id, name, messageId: told.id });
  return [
    ...(told.onlyMe ? [] : commands).map(({ name }) => ({
      label: name,
      group: 'Apps',
      run: () => use(name),
    })),
    ...(told.onlyMe ? [] : [{ label: 'Reply', group: 'Message', run: () => reply(told.id) }]),
    {
      label: 'Copy text',
      group: 'Message',
      run: () => void navigator.clipboard?.writeText(plainText(told.message)),
    },
    { label: 'Show on the wire', group: 'Message', run: () => showWire(told.id) },
  ];
}
