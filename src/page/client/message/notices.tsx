// What Discord itself says of a message or of a question.

import { personOf, useGuild } from '../guild.ts';
import { Icon } from '../parts/icon.tsx';

/** The bot has said that it will answer. */
export function Thinking() {
  const { view } = useGuild();
  return (
    <p class="notice">
      <span class="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {personOf(view, view.bot).name} is thinking…
    </p>
  );
}

export function Private({ id }: { id: string }) {
  const { dismiss } = useGuild();
  return (
    <p class="notice">
      <Icon name="eye" size={14} />
      Only you can see this ·
      <button type="button" class="link" onClick={() => dismiss(id)}>
        Dismiss message
      </button>
    </p>
  );
}

/** A button whose press nobody acknowledged. */
export function Failed({ messageId }: { messageId: string }) {
  const { view } = useGuild();
  const last = view.asked.findLast((asked) => asked.messageId === messageId && asked.customId !== null);
  return last?.late && last.acknowledged === null ? (
    <p class="notice bad" role="status">
      This interaction failed
    </p>
  ) : null;
}
