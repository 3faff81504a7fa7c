// The components of a message or a modal, nested ones too.
//
//   container > section > [text display, button]   →   four, each with its path

import { ComponentType } from 'discord-api-types/v10';
import { eachOf, type Found, fieldsOf } from './json.ts';

/** Every component in it, outer ones first. */
export function componentsIn(inside: Found): Found[] {
  const own = [
    ...eachOf(inside, 'components'),
    ...['accessory', 'component']
      .filter((field) => inside.fields[field])
      .map((field) => ({ path: `${inside.path}.${field}`, fields: fieldsOf(inside.fields[field]) })),
  ];
  return own.flatMap((component) => [component, ...componentsIn(component)]);
}

export function ofType(...types: readonly ComponentType[]) {
  return ({ fields }: Found): boolean => types.includes(fields['type'] as ComponentType);
}

/** “Component Reference”: those that may stand in a message only with the flag. */
export const isOfV2 = ofType(
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
);

export const isSelect = ofType(
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
);
