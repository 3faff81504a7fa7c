// One option of a command: a field in the composer, with its choices where it has any.
//
//   Who spoke: a name, a role or a body
//   ┌─────────┬───────────────┐
//   │ speaker │ byr|          │
//   └─────────┴───────────────┘

import { useState } from 'preact/hooks';
import { ChoiceList, useMarked } from './choice-list.tsx';
import type { Completion } from './use-completion.ts';
import { type Choice, isCompleted, type Option, ownChoices, type Typed } from './values.ts';

export interface OptionFieldProps {
  readonly option: Option;
  readonly typed: Typed;
  readonly fault: string | undefined;
  readonly completion: Completion;
  readonly isFocused: boolean;
  readonly type: (typed: Typed) => void;
  readonly focus: (isFocused: boolean) => void;
  /** Back to the message box: Escape, or Backspace in an empty first field. */
  readonly leave: () => void;
  readonly isFirst: boolean;
}

export function OptionField(props: OptionFieldProps) {
  const { option, typed, fault, completion, isFocused, type, focus, leave, isFirst } = props;
  const [closed, setClosed] = useState(false);
  const own = ownChoices(option, typed.value === undefined ? typed.text : '');
  const choices: readonly Choice[] = own ?? (isCompleted(option) ? completion.choices : []);
  const hasList = own !== null || isCompleted(option);
  const isOpen = isFocused && !closed && typed.value === undefined && choices.length > 0;
  const id = `option-${option.name}`;
  const pick = (place: number) => {
    const { name, value } = choices[place]!;
    type({ text: name, value });
  };
  const { marked, setMarked, onKey } = useMarked(
    isOpen ? choices.length : 0,
    typed.text.trim() !== '',
    pick,
    () => setClosed(true),
  );
  function onKeyDown(event: KeyboardEvent) {
    if (onKey(event)) {
      // Tab goes on to the next field with what it has taken.
      if (event.key !== 'Tab') event.preventDefault();
    } else if (event.key === 'Escape' || (event.key === 'Backspace' && isFirst && typed.text === '')) {
      event.preventDefault();
      leave();
    }
  }
  const hint =
    completion.state === 'failed' && isFocused && isCompleted(option)
      ? 'Loading options failed'
      : option.description;
  return (
    <div class={`option ${fault ? 'faulty' : ''}`}>
      {isOpen && (
        <ChoiceList
          id={`${id}-list`}
          label={`${option.name}: ${option.description}`}
          items={choices.map(({ name, value }) => ({ key: `${name} ${value}`, shown: name }))}
          {...{ marked, pick }}
          mark={setMarked}
        />
      )}
      <label for={id}>
        {option.name}
        {option.required && <span class="required"> required</span>}
      </label>
      <input
        {...{ id }}
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputMode={option.type === 4 || option.type === 10 ? 'numeric' : 'text'}
        placeholder={hint}
        value={typed.text}
        aria-required={option.required ?? false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint`}
        {...(hasList && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': isOpen && marked >= 0 ? `${id}-list-${marked}` : undefined,
        })}
        onInput={({ currentTarget }) => {
          setClosed(false);
          type({ text: currentTarget.value });
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setClosed(false);
          focus(true);
        }}
        onBlur={() => focus(false)}
      />
      <span id={`${id}-hint`} class={fault ? 'fault' : 'unseen'}>
        {fault ?? option.description}
      </span>
    </div>
  );
}
