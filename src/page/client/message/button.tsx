// A button of a message. While the bot has not said that it heard, it waits; where it never does, it says so.

import type { APIButtonComponent } from 'discord-api-types/v10';
import { useRef, useState } from 'preact/hooks';
import type { Told } from '../../view.ts';
import { useGuild } from '../guild.ts';
import { Icon } from '../parts/icon.tsx';

export function Button({ component, told }: { component: APIButtonComponent; told: Told }) {
  const { act, view } = useGuild();
  const [pressed, setPressed] = useState<string | null>(null);
  const isOnItsWay = useRef(false);
  if ('url' in component) {
    return (
      <a class="button" href={webOnly(component.url)} target="_blank" rel="noopener noreferrer">
        {component.label} <Icon name="link" size={14} />
      </a>
    );
  }
  if (!('custom_id' in component)) return <span class="button">Premium</span>;
  const asked = view.asked.find(({ id }) => id === pressed);
  const waits = asked !== undefined && asked.acknowledged === null && !asked.late;
  const { custom_id: customId, label, emoji, style, disabled } = component;
  async function press() {
    // A second press before the first is heard would ask for the same again.
    if (isOnItsWay.current || waits) return;
    isOnItsWay.current = true;
    setPressed(await act({ kind: 'press', messageId: told.id, customId }));
    isOnItsWay.current = false;
  }
  return (
    <button
      type="button"
      class={`button button-${style}`}
      disabled={disabled ?? false}
      aria-busy={waits}
      onClick={press}
    >
      {waits && <span class="spinner" aria-hidden="true" />}
      {emoji?.name} {label}
    </button>
  );
}

function webOnly(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
