// A message's words without its marks, for reading aloud and for short views of it.
//
//   { components: [{ type: 17, components: [{ type: 10, content: '### **Ada**' }] }] }   →   Ada

import type { APIMessage } from 'discord-api-types/v10';

export function plainText({ content, embeds, components, attachments }: APIMessage): string {
  const texts = [
    content,
    ...(embeds ?? []).flatMap(({ title, description }) => [title, description]),
    ...textsIn(components ?? []),
    ...(attachments ?? []).map(({ filename }) => filename),
  ];
  return (
    texts
      .filter(Boolean)
      .join('\n')
      // What is hidden stays hidden.
      .replace(/(?<!\\)\|\|.+?(?<!\\)\|\|/gs, '(spoiler)')
      .replace(/^(?:-#|#{1,3}|>{1,3})\s+/gm, '')
      .replace(/<@!?\d+>|\*\*|__|~~|\|\||`/g, '')
      .replace(/\\(\W)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function textsIn(component: unknown): string[] {
  if (Array.isArray(component)) return component.flatMap(textsIn);
  if (typeof component !== 'object' || component === null) return [];
  const { type, content, components } = component as Record<string, unknown>;
  return [...(type === 10 ? [String(content)] : []), ...textsIn(components)];
}
