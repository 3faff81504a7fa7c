// The box in which one writes. “/” lists the commands, “@” the people.

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../view.ts';
import { useGuild } from '../guild.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { ChoiceList, type Listed, useMarked } from './choice-list.tsx';
import { commandIn, isSlash, type Written } from './command-line.ts';
import { mentionAt, peopleNamed } from './mention.ts';

export interface MessageBoxProps {
  readonly choose: (command: Written) => void;
  readonly replyTo: string | null;
  /** Whether one was writing just before, in the fields of a command. */
  readonly focus: boolean;
  readonly sent: () => void;
  readonly cancel: () => void;
}

export function MessageBox({ choose, replyTo, focus, sent, cancel }: MessageBoxProps) {
  const { view, place, act } = useGuild();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Not on a phone by itself, where it would call the keyboard up.
    if (replyTo || focus || matchMedia('(hover: hover)').matches) box.current!.focus();
  }, [replyTo]);
  useEffect(() => {
    box.current!.style.height = 'auto';
    box.current!.style.height = `${Math.min(box.current!.scrollHeight, 200)}px`;
  }, [text]);

  const commands = commandsFor(text, view.commands);
  const mention = commands ? null : mentionAt(text, caret);
  const people = mention ? peopleNamed(mention.typed, view.people) : [];
  const items: Listed[] = commands ? commands.map(commandItem) : people.map(personItem);
  const isOpen = items.length > 0 && closedAt !== text;
  function pick(at: number) {
    if (commands) return choose({ command: commands[at]!, filled: {} });
    const { start } = mention!;
    const name = `@${people[at]!.name} `;
    const next = text.slice(0, start) + name + text.slice(caret);
    setText(next);
    setCaret(start + name.length);
    box.current!.value = next;
    box.current!.setSelectionRange(start + name.length, start + name.length);
  }
  const { marked, setMarked, onKey } = useMarked(isOpen ? items.length : 0, true, pick, () =>
    setClosedAt(text),
  );

  async function send() {
    const content = text.trim();
    if (!content) return;
    // Cleared at once, so that a second Enter does not say it again. What could not be said is there again.
    setText('');
    const done = await act({ kind: 'say', channelId: place.id, content, ...(replyTo && { replyTo }) });
    if (done) sent();
    else setText((since) => since || text);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (onKey(event)) event.preventDefault();
    else if (event.key === 'Escape' && replyTo) cancel();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void send();
    }
  }
  const name = place.kind === 'dm' ? `@${place.name}` : `#${place.name}`;
  return (
    <div class="message-box">
      {isOpen && (
        <ChoiceList
          id="composer-list"
          label={commands ? 'Commands' : 'People'}
          {...{ items, marked, pick }}
          mark={setMarked}
        />
      )}
      <textarea
        ref={box}
        rows={1}
        value={text}
        placeholder={`Message ${name}`}
        aria-label={`Message ${name}`}
        maxLength={2000}
        // A box for many lines, which is a list's only for as long as there is one.
        {...(isOpen &&
          ({
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': true,
            'aria-controls': 'composer-list',
            'aria-activedescendant': marked >= 0 ? `composer-list-${marked}` : undefined,
          } as object))}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setCaret(currentTarget.selectionStart);
          const command = commandIn(currentTarget.value, view.commands);
          if (command) choose(command);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="send" aria-label="Send" onClick={send}>
        <Icon name="send" />
      </button>
    </div>
  );
}

/** null where no command is being written. */
function commandsFor(text: string, all: readonly APIApplicationCommand[]): APIApplicationCommand[] | null {
  const typed = /^\/([\w-]*)$/.exec(text)?.[1]?.toLowerCase();
  return typed === undefined ? null : all.filter((one) => isSlash(one) && one.name.includes(typed));
}

function commandItem({ id, name, description, options }: APIApplicationCommand): Listed {
  const shown = (
    <>
      <span class="choice-name">
        <strong>/{name}</strong>{' '}
        <span class="option-names">{options?.map((one) => one.name).join('  ')}</span>
      </span>
      <span class="small">{description}</span>
    </>
  );
  return { key: id, shown };
}

function personItem(person: Person): Listed {
  const shown = (
    <span class="choice-person">
      <Avatar person={person} size={24} /> <strong>{person.name}</strong>
      {person.bot && <span class="tag">APP</span>}
    </span>
  );
  return { key: person.id, shown };
}
