// A page as a Discord message: one container of Components V2.
//
//   ┌ -# /who-said speaker:Byron
//   │ ### Ada Byron, 7 quotes
//   │ ─────────────────────────────
//   │ > “The bridge is sound.”
//   │ **Ada Byron**, city engineer            [Context]
//   │ -# Page 1 of 2
//   └ [Previous] [Next] [Share in channel]

import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Block } from '../present/blocks.ts';
import { escapeMarkdown } from '../present/markdown.ts';
import type { Page } from '../present/pages.ts';
import { oneLine } from '../present/visible.ts';
import { writeCustomId } from './custom-id.ts';
import { documentKey } from './document-key.ts';

export interface Body {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

export interface Bearing {
  /** The id of whoever asked: only they turn the pages of this message. */
  readonly asker: string;
  /** Only the asker sees it, so that it can be shared. */
  readonly isPrivate: boolean;
  /** Whoever shared a private answer. */
  readonly sharedBy?: string;
}

/** Beside the headline, which says it in words: green, amber, red, grey. */
const COLOURS = {
  exact: 0x2e_9e_5b,
  altered: 0xe0_a0_30,
  misattributed: 0xd0_45_45,
  'not-found': 0x8a_8f_98,
};

/**
 * Lays a page out as a message.
 *
 * @param bearing null for a page that nothing leads on from, which then has no buttons
 */
export function pageBody(page: Page, bearing: Bearing | null): Body {
  const foot = [page.foot, bearing?.sharedBy && `-# Shared by ${escapeMarkdown(oneLine(bearing.sharedBy))}`];
  const buttons = bearing ? rowOf(page, bearing) : [];
  return messageOf(
    [
      ...[page.query, page.head].filter((text) => text !== null).map(textDisplay),
      ...page.blocks.flatMap((block, place) => componentsOf(block, place, bearing !== null)),
      ...(foot.some(Boolean) ? [textDisplay(foot.filter(Boolean).join('\n'))] : []),
      ...(buttons.length > 0 ? [{ type: ComponentType.ActionRow as const, components: buttons }] : []),
    ],
    page.verdict ? COLOURS[page.verdict] : undefined,
  );
}

/** A sentence of ours as a message. It is escaped, since it may repeat what somebody typed. */
export function textBody(text: string): Body {
  return messageOf([
    textDisplay(
      text
        .split('\n')
        .map((line) => escapeMarkdown(oneLine(line)))
        .join('\n'),
    ),
  ]);
}

/** Nobody is ever pinged, whatever a document or an option says. */
function messageOf(components: APIComponentInContainer[], colour?: number): Body {
  const container: APIContainerComponent = { type: ComponentType.Container, components };
  if (colour !== undefined) container.accent_color = colour;
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function componentsOf(block: Block, place: number, hasButton: boolean): APIComponentInContainer[] {
  if ('text' in block) return [textDisplay(block.text)];
  const byline = textDisplay(block.byline);
  const { document, span } = block;
  const context = { action: 'context', place, document: documentKey(document), ...span } as const;
  return [
    { type: ComponentType.Separator },
    // The quote has the width to itself, since a button beside it would narrow it on a phone.
    textDisplay(block.quote),
    hasButton
      ? {
          type: ComponentType.Section,
          components: [byline],
          accessory: button('Context', writeCustomId(context)),
        }
      : byline,
  ];
}

function rowOf(
  { number, count, query }: Page,
  { asker, isPrivate }: Bearing,
): APIButtonComponentWithCustomId[] {
  // Without the query on the message there is nothing to ask again.
  if (query === null) return [];
  const turn = (label: string, page: number) =>
    button(label, writeCustomId({ action: 'page', page, asker }), page < 1 || page > count);
  return [
    ...(count > 1 ? [turn('Previous', number - 1), turn('Next', number + 1)] : []),
    ...(isPrivate ? [button('Share in channel', writeCustomId({ action: 'share', page: number }))] : []),
  ];
}

function button(label: string, customId: string, disabled = false): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId, disabled };
}

function textDisplay(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}
