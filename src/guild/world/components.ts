// Components as Discord gives them back: each with an id, counted from 1.
//
//   { type: 17, components: [{ type: 10, content: '…' }] }
//     →  { type: 17, id: 1, components: [{ type: 10, id: 2, content: '…' }] }

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

type Fields = Readonly<Record<string, unknown>>;

/** Ids that were given are kept, and not given again. */
export function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const taken = new Set(components.flatMap((component) => idsIn(component as unknown as Fields)));
  let count = 0;
  const next = () => {
    do count += 1;
    while (taken.has(count));
    return count;
  };
  const number = (component: Fields): Fields => {
    const { type, id, ...rest } = component;
    const own = { type, id: id || next() };
    return { ...own, ...rest, ...mapInner(component, number) };
  };
  return components.map((component) => number(component as unknown as Fields)) as never;
}

/** All text that components show. */
export function textIn(components: readonly APIMessageTopLevelComponent[]): string {
  const contents = everyComponent(components).map(({ content }) => content);
  return contents.filter((content) => typeof content === 'string').join('\n');
}

/** Those within others too, in the order that they stand in. */
export function everyComponent(components: readonly APIMessageTopLevelComponent[]): Fields[] {
  const all = (component: Fields): Fields[] => [component, ...inner(component).flatMap(all)];
  return components.flatMap((component) => all(component as unknown as Fields));
}

function idsIn(component: Fields): number[] {
  return [...(component['id'] ? [Number(component['id'])] : []), ...inner(component).flatMap(idsIn)];
}

function inner({ components, accessory }: Fields): Fields[] {
  return [...(Array.isArray(components) ? components : []), ...(accessory ? [accessory] : [])] as Fields[];
}

function mapInner({ components, accessory }: Fields, change: (one: Fields) => Fields): Fields {
  return {
    ...(Array.isArray(components) ? { components: components.map(change) } : {}),
    ...(accessory ? { accessory: change(accessory as Fields) } : {}),
  };
}
