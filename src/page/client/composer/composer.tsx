// Where one writes: a message, or a command with its options.

import { useState } from 'preact/hooks';
import { personOf, useGuild } from '../guild.ts';
import { Icon } from '../parts/icon.tsx';
import { CommandForm } from './command-form.tsx';
import type { Written } from './command-line.ts';
import { MessageBox } from './message-box.tsx';

export interface ComposerProps {
  /** The id of whoever types. */
  readonly typing: string | null;
  readonly replyTo: string | null;
  readonly setReplyTo: (id: string | null) => void;
  /** What was against the last thing that was done. */
  readonly trouble: string | null;
  /** Whoever goes on writing has read it. */
  readonly forgetTrouble: () => void;
}

export function Composer({ typing, replyTo, setReplyTo, trouble, forgetTrouble }: ComposerProps) {
  const { view } = useGuild();
  const [command, setCommand] = useState<Written | null>(null);
  const [isBack, setBack] = useState(false);
  const replied = view.messages.find(({ id }) => id === replyTo);
  return (
    <div class="composer" onInput={forgetTrouble}>
      {replied && (
        <div class="replying">
          <span>
            Replying to <strong>{personOf(view, replied.message.author.id).name}</strong>
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label="Do not reply"
            onClick={() => setReplyTo(null)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
      <div class={`composer-box ${replied ? 'with-reply' : ''}`}>
        {command ? (
          <CommandForm
            key={command.command.id}
            {...command}
            sent={() => setCommand(null)}
            leave={() => {
              setBack(true);
              setCommand(null);
            }}
          />
        ) : (
          <MessageBox
            choose={(chosen) => {
              setBack(false);
              setCommand(chosen);
            }}
            focus={isBack}
            replyTo={replied ? replyTo : null}
            sent={() => setReplyTo(null)}
            cancel={() => setReplyTo(null)}
          />
        )}
      </div>
      <p class={`under ${trouble ? 'bad' : ''}`} role="status">
        {trouble ?? (typing && <>{personOf(view, typing).name} is typing…</>)}
      </p>
    </div>
  );
}
