// Discord's markdown, read by a parser that is not ours, with two rules that it lacks: lists, and emoji by name.

import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** Part of a parsed text. `content` is words or further parts. */
export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly target?: string;
  /** Of an emoji that stands in the text as such: the emoji. */
  readonly name?: string;
}

const { list } = SimpleMarkdown.defaultRules;

const rules = {
  ...rulesExtended,
  // Discord's messages are inline, and yet have lists.
  list: {
    ...list,
    match: (source: string, state: Record<string, unknown>, before: string) =>
      list.match(source, { ...state, _list: true } as never, before),
    parse: (capture: readonly string[]) => ({ type: 'list', content: capture[0] }),
  },
  shortcode: {
    order: rulesExtended.emoji!.order,
    match: (source: string) => /^:([^\s:]+):/.exec(source),
    parse: (capture: readonly string[]) => ({ type: 'shortcode', content: capture[0] }),
  },
};

const parser = SimpleMarkdown.parserFor(rules as never);

/** What Discord would make of a text. */
export function parse(markdown: string): Node[] {
  return parser(markdown, { inline: true }) as Node[];
}

/** What is in a text of no markup; an emoji is shown as a picture, whatever is done. */
const PLAIN = ['text', 'br', 'newline', 'twemoji'];

/** Every type of part in it, but for plain words and line ends. */
export function markupIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [
    ...(PLAIN.includes(node.type) ? [] : [node.type]),
    ...(Array.isArray(node.content) ? markupIn(node.content) : []),
  ]);
}

/** The words that a reader sees. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes.map(wordsOfOne).join('');
}

function wordsOfOne(node: Node): string {
  if (node.type === 'br' || node.type === 'newline') return '\n';
  if (node.type === 'twemoji') return node.name!;
  if (typeof node.content === 'string') return node.content;
  const words = wordsOf(node.content ?? []);
  return ['blockQuote', 'heading', 'subtext'].includes(node.type) ? `${words}\n` : words;
}
