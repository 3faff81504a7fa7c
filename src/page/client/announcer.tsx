// Says new messages aloud, to those whose machine reads the page to them.

import { useEffect, useRef, useState } from 'preact/hooks';
import { personOf, useGuild } from './guild.ts';
import { plainText } from './message/plain-text.ts';

export function Announcer() {
  const { view, place } = useGuild();
  const [said, setSaid] = useState('');
  const told = useRef(new Map(view.messages.map(({ id, message }) => [id, plainText(message)])));
  useEffect(() => {
    for (const { id, channelId, message, onlyMe } of view.messages) {
      const text = plainText(message);
      if (told.current.get(id) === text) continue;
      told.current.set(id, text);
      if (channelId !== place.id || message.author.id === view.me || text === '') continue;
      setSaid(`${personOf(view, message.author.id).name}${onlyMe ? ', to you alone' : ''}: ${text}`);
    }
  }, [view.messages]);
  return (
    <div class="unseen" aria-live="polite" data-testid="announcer">
      {said}
    </div>
  );
}
