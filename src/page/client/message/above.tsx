// The line above a message: what it answers.
//
//   ⤷ Ada used /who-said          ⤷ @Ben  is that so?

import type { Told, Used } from '../../view.ts';
import { personOf, useGuild } from '../guild.ts';
import { Avatar } from '../parts/avatar.tsx';
import { plainText } from './plain-text.ts';

export function Above({ told }: { told: Told }) {
  const { view } = useGuild();
  if (told.answers) return <UsedLine used={told.answers} />;
  const replied = told.message.message_reference?.message_id;
  if (!replied) return null;
  const known = view.messages.find(({ id }) => id === replied)?.message ?? told.message.referenced_message;
  if (!known) return <div class="above">The message that this replies to is gone.</div>;
  const author = personOf(view, known.author.id);
  return (
    <div class="above">
      <Avatar person={author} size={16} />
      <strong>{author.name}</strong>
      <span class="cut">{plainText(known) || 'Press to see the attachment'}</span>
    </div>
  );
}

export function UsedLine({ used }: { used: Used }) {
  const { view } = useGuild();
  const author = personOf(view, used.by);
  return (
    <div class="above">
      <Avatar person={author} size={16} />
      <strong>{author.name}</strong>
      <span>used</span>
      <span class="used cut" title={used.line}>
        {used.line.startsWith('/') ? `/${used.name}` : used.name}
      </span>
    </div>
  );
}
