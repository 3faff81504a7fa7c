// The button of a message that somebody presses, or the menu that they choose from.
//
//   a message with [Context]   →   { component_type: 2, id: 4, custom_id: 'context' }

import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { everyComponent } from '../world/components.ts';

/** What is sent of it. @throws where it is not there to be pressed */
export function componentOn({ components = [] }: APIMessage, customId: string): object {
  const found = everyComponent(components).find((one) => one['custom_id'] === customId);
  if (!found) throw new Error(`There is no button with the id “${customId}” on this message.`);
  if (found['disabled']) throw new Error('This button is switched off.');
  if (found['type'] !== ComponentType.Button) throw new Error('Only buttons can be pressed here, not menus.');
  return { component_type: found['type'], id: found['id'], custom_id: customId };
}
