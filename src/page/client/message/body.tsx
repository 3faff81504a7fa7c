// What a message says, in whichever of Discord's ways.

import { MessageFlags } from 'discord-api-types/v10';
import type { Told } from '../../view.ts';
import { type AnyComponent, Component } from './component.tsx';
import { Embed } from './embed.tsx';
import { Markdown } from './markdown.tsx';
import { Attachments } from './media.tsx';
import { Thinking } from './notices.tsx';

export function Body({ told }: { told: Told }) {
  const { message } = told;
  if ((message.flags ?? 0) & MessageFlags.Loading) return <Thinking />;
  const edited = message.edited_timestamp && message.content;
  return (
    <>
      {message.content && <Markdown text={message.content} />}
      {message.embeds?.map((embed, i) => (
        <Embed key={i} embed={embed} told={told} />
      ))}
      <Attachments told={told} />
      {((message.components ?? []) as AnyComponent[]).map((component, i) => (
        <Component key={i} component={component} told={told} />
      ))}
      {edited && <span class="small"> (edited)</span>}
    </>
  );
}
