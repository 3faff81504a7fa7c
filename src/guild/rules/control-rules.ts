// What a person presses or chooses from, one by one and beside the others of its message or modal.
//
//   { type: 2, style: 1, custom_id: 'next' }   →   a label or an emoji on a button

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { componentsIn, isSelect, ofType } from './components.ts';
import { eachOf, type Found, listOf, numberOf, repeated, textOf } from './json.ts';
import type { Rule } from './rule.ts';

const isButton = ofType(ComponentType.Button);
const has =
  (...fields: string[]) =>
  (found: Found) =>
    fields.some((field) => Boolean(found.fields[field]));
const styled =
  (...styles: ButtonStyle[]) =>
  (found: Found) =>
    isButton(found) && styles.includes(found.fields['style'] as ButtonStyle);
const isLink = styled(ButtonStyle.Link);
const isPremium = styled(ButtonStyle.Premium);
const isPlain = styled(ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger);

/** A rule that is broken by each component that is so. */
function none(name: string, isBroken: (component: Found) => boolean, field?: string): Rule {
  return {
    name,
    broken: (sent) =>
      componentsIn(sent)
        .filter(isBroken)
        .map(({ path }) => ({ path: field ? `${path}.${field}` : path })),
  };
}

// “Component Reference”: Button (Button Styles), String Select, Anatomy of a Component (Custom ID).
export const controlRules: readonly Rule[] = [
  {
    name: 'no custom_id twice',
    broken: (sent) =>
      repeated(componentsIn(sent), ({ fields }) => fields['custom_id']).map(({ path, fields }) => ({
        path: `${path}.custom_id`,
        found: String(fields['custom_id']),
      })),
  },
  none(
    'a label or an emoji on a button',
    (one) => (isPlain(one) || isLink(one)) && !has('label', 'emoji')(one),
  ),
  none(
    'a custom_id on a button, if it is neither a link nor premium',
    (one) => isPlain(one) && !has('custom_id')(one),
  ),
  none('a url on a link button', (one) => isLink(one) && !has('url')(one)),
  none(
    'a url of http, https or discord on a link button',
    (one) => isLink(one) && has('url')(one) && !/^(?:https?|discord):/i.test(textOf(one.fields['url'])),
    'url',
  ),
  none('no custom_id on a link button', (one) => isLink(one) && has('custom_id')(one), 'custom_id'),
  none('no url on a button that is not a link', (one) => isPlain(one) && has('url')(one), 'url'),
  none(
    'a sku_id on a premium button, and nothing else',
    (one) => isPremium(one) && (!has('sku_id')(one) || has('custom_id', 'label', 'url', 'emoji')(one)),
  ),
  none(
    'no sku_id on a button that is not premium',
    (one) => (isPlain(one) || isLink(one)) && has('sku_id')(one),
    'sku_id',
  ),
  none(
    'min_values at most max_values',
    (one) =>
      isSelect(one) && (numberOf(one.fields['min_values']) ?? 1) > (numberOf(one.fields['max_values']) ?? 1),
    'min_values',
  ),
  none(
    'max_values at most the number of options',
    (one) =>
      ofType(ComponentType.StringSelect)(one) &&
      (numberOf(one.fields['max_values']) ?? 0) > listOf(one.fields['options']).length,
    'max_values',
  ),
  {
    name: 'no value of a select menu twice',
    broken: (sent) =>
      componentsIn(sent)
        .filter(isSelect)
        .flatMap((select) => repeated(eachOf(select, 'options'), ({ fields }) => fields['value']))
        .map(({ path }) => ({ path: `${path}.value` })),
  },
  none('at most max_values of a select menu chosen beforehand', (one) => {
    if (!isSelect(one)) return false;
    const chosen = [...eachOf(one, 'options').filter(has('default')), ...listOf(one.fields['default_values'])]
      .length;
    return chosen > (numberOf(one.fields['max_values']) ?? 1);
  }),
];
