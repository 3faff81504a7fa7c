// A command with its options as fields. Enter runs it.
//
//   /who-said   Who said these words, or what somebody said, oldest first
//   [quote …] [speaker …] [about …] [limit …] [private …]                 ➤

import type { APIApplicationCommand } from 'discord-api-types/v10';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGuild } from '../guild.ts';
import { Icon } from '../parts/icon.tsx';
import { OptionField } from './option-field.tsx';
import { useCompletion } from './use-completion.ts';
import { isCompleted, optionsOf, type Typed, valuesOf } from './values.ts';

export interface CommandFormProps {
  readonly command: APIApplicationCommand;
  /** What stands in its fields to begin with. */
  readonly filled: Readonly<Record<string, Typed>>;
  readonly sent: () => void;
  readonly leave: () => void;
}

export function CommandForm({ command, filled, sent, leave }: CommandFormProps) {
  const { act, place } = useGuild();
  const options = optionsOf(command);
  const [typed, setTyped] = useState(filled);
  const [focused, setFocused] = useState<string | null>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const isOnItsWay = useRef(false);
  const completed = options.find((option) => option.name === focused && isCompleted(option));
  const isChosen = focused !== null && typed[focused]?.value !== undefined;
  const completion = useCompletion(
    command.name,
    textsOf(typed, focused),
    (!isChosen && completed?.name) || null,
  );
  useLayoutEffect(() => {
    (form.current!.querySelector<HTMLElement>('input') ?? form.current!.querySelector('button'))?.focus();
  }, []);

  async function run(event: Event) {
    event.preventDefault();
    const read = valuesOf(options, typed);
    setFaults(read.faults);
    const [faulty] = Object.keys(read.faults);
    if (faulty) return form.current!.querySelector<HTMLElement>(`#option-${faulty}`)?.focus();
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    if (await act({ kind: 'slash', channelId: place.id, name: command.name, options: read.options })) sent();
    isOnItsWay.current = false;
  }
  return (
    <form ref={form} class="command-form" aria-label={`/${command.name}`} onSubmit={run}>
      <div class="command-head">
        <strong>/{command.name}</strong>
        <span class="small">{command.description}</span>
        <button type="button" class="icon-button" aria-label="Leave the command" onClick={leave}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <div class="options">
        {options.map((option, i) => (
          <OptionField
            key={option.name}
            option={option}
            typed={typed[option.name] ?? { text: '' }}
            fault={faults[option.name]}
            completion={completion}
            isFocused={focused === option.name}
            isFirst={i === 0}
            type={(value) => {
              setTyped((before) => ({ ...before, [option.name]: value }));
              setFaults(({ [option.name]: _, ...others }) => others);
            }}
            focus={(isFocused) =>
              setFocused((before) => (isFocused ? option.name : before === option.name ? null : before))
            }
            leave={leave}
          />
        ))}
        <button type="submit" class="send" aria-label="Send">
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

/** What Discord sends the bot with a completion: the fields that have something in them, and the focused one. */
function textsOf(typed: Readonly<Record<string, Typed>>, focused: string | null): Record<string, string> {
  const filled = Object.entries(typed).filter(([name, { text }]) => text !== '' || name === focused);
  return {
    ...(focused ? { [focused]: '' } : {}),
    ...Object.fromEntries(filled.map(([name, { text, value }]) => [name, String(value ?? text)])),
  };
}
