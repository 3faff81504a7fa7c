// Discord's Markdown, as elements. Text is only ever put into text nodes.
//
//   > “The **bridge**”   →   <blockquote>“The <strong>bridge</strong>”</blockquote>

import { parse } from 'discord-markdown-parser';
import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../view.ts';
import { personOf, useGuild } from '../guild.ts';
import { Spoiler } from './spoiler.tsx';
import { timestampText } from './time.ts';

export function Markdown({ text }: { text: string }) {
  const { view } = useGuild();
  return <div class="markdown">{childrenOf(parse(text, 'extended') as Node[], view)}</div>;
}

/** A node of the parser's; which fields it has depends on its type. */
interface Node {
  readonly type: string;
  readonly content?: Node[] | string;
  readonly target?: string;
  readonly level?: number;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

function childrenOf(content: Node['content'], view: View): ComponentChildren {
  if (typeof content === 'string' || content === undefined) return content ?? '';
  return content.map((node) => (KINDS[node.type] ?? unknown)(node, childrenOf(node.content, view), view));
}

type Draw = (node: Node, inside: ComponentChildren, view: View) => JSX.Element | ComponentChildren;

const KINDS: Record<string, Draw> = {
  text: (_, inside) => inside,
  br: () => <br />,
  newline: () => <br />,
  strong: (_, inside) => <strong>{inside}</strong>,
  em: (_, inside) => <em>{inside}</em>,
  underline: (_, inside) => <u>{inside}</u>,
  strikethrough: (_, inside) => <s>{inside}</s>,
  spoiler: (_, inside) => <Spoiler>{inside}</Spoiler>,
  blockQuote: (_, inside) => <blockquote>{inside}</blockquote>,
  subtext: (_, inside) => <div class="subtext">{inside}</div>,
  heading: ({ level = 1 }, inside) => {
    // The page's own heading is the first.
    const Heading = `h${level + 1}` as 'h2';
    return <Heading class={`heading-${level}`}>{inside}</Heading>;
  },
  inlineCode: (_, inside) => <code>{inside}</code>,
  codeBlock: (_, inside) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre tabIndex={0}>
      <code>{inside}</code>
    </pre>
  ),
  link,
  url: link,
  autolink: link,
  user: ({ id = '' }, _, view) => <span class="mention">@{personOf(view, id).name}</span>,
  channel: ({ id }, _, { channels }) => (
    <span class="mention">#{channels.find((one) => one.id === id)?.name ?? 'unknown'}</span>
  ),
  role: () => <span class="mention">@role</span>,
  everyone: () => <span class="mention">@everyone</span>,
  here: () => <span class="mention">@here</span>,
  slashCommand: ({ fullName, name }) => <span class="mention">/{fullName ?? name}</span>,
  emoji: ({ name }) => `:${name}:`,
  twemoji: ({ name }) => name,
  emoticon: (_, inside) => inside,
  timestamp: ({ timestamp, format }) => (
    <time class="timestamp">{timestampText(Number(timestamp), format ?? 'f')}</time>
  ),
};

function unknown(node: Node, inside: ComponentChildren): ComponentChildren {
  return inside || node.name || '';
}

/** Only to the web: an address of another kind stays text. */
function link({ target = '' }: Node, inside: ComponentChildren): ComponentChildren {
  if (!/^https?:\/\//i.test(target)) return inside;
  return (
    <a href={target} target="_blank" rel="noopener noreferrer" title={target}>
      {inside}
    </a>
  );
}
