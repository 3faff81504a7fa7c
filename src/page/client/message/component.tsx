// A component of a message: one line of the list for each kind that Discord has.

import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIContainerComponent,
  APIFileComponent,
  APIMediaGalleryComponent,
  APISectionComponent,
  APISeparatorComponent,
  APITextDisplayComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import type { JSX } from 'preact';
import type { Told } from '../../view.ts';
import { Button } from './button.tsx';
import { Markdown } from './markdown.tsx';
import { FileLink, Picture } from './media.tsx';
import { Spoiler } from './spoiler.tsx';

/** Any component, of which its type tells the rest. */
export interface AnyComponent {
  readonly type: number;
}

export function Component({ component, told }: { component: AnyComponent; told: Told }) {
  const Kind = KINDS[component.type];
  return Kind ? (
    <Kind component={component as never} told={told} />
  ) : (
    <p class="subtext">(a component of kind {component.type}, which this page cannot show)</p>
  );
}

type Drawn<T> = (props: { component: T; told: Told }) => JSX.Element;

/** By Discord's numbers. */
const KINDS: Record<number, Drawn<never>> = {
  1: ({ component, told }: Props<APIActionRowComponent<APIButtonComponent>>) => (
    <div class="action-row">{all(component.components, told)}</div>
  ),
  2: Button,
  9: ({ component, told }: Props<APISectionComponent>) => (
    <div class="section">
      <div>{all(component.components, told)}</div>
      <Component component={component.accessory} told={told} />
    </div>
  ),
  10: ({ component }: Props<APITextDisplayComponent>) => <Markdown text={component.content} />,
  11: ({ component, told }: Props<APIThumbnailComponent>) => (
    <div class="thumbnail">
      <Picture url={component.media.url} description={component.description} told={told} />
    </div>
  ),
  12: ({ component, told }: Props<APIMediaGalleryComponent>) => (
    <div class="gallery">
      {component.items.map(({ media, description, spoiler }) => {
        const picture = <Picture key={media.url} url={media.url} description={description} told={told} />;
        return spoiler ? <Spoiler key={media.url}>{picture}</Spoiler> : picture;
      })}
    </div>
  ),
  13: ({ component, told }: Props<APIFileComponent>) => <FileLink url={component.file.url} told={told} />,
  14: ({ component: { divider = true, spacing = 1 } }: Props<APISeparatorComponent>) => (
    <hr class={`separator ${divider ? '' : 'no-line'} ${spacing === 2 ? 'wide' : ''}`} />
  ),
  17: ({ component, told }: Props<APIContainerComponent>) => (
    <div class="container" style={accent(component.accent_color)}>
      {component.spoiler ? (
        <Spoiler>{all(component.components, told)}</Spoiler>
      ) : (
        all(component.components, told)
      )}
    </div>
  ),
};

interface Props<T> {
  readonly component: T;
  readonly told: Told;
}

function all(components: readonly AnyComponent[], told: Told): JSX.Element[] {
  return components.map((component, i) => <Component key={i} component={component} told={told} />);
}

/** Of a container or an embed: the stripe at its left. */
export function accent(colour: number | null | undefined): Record<string, string> {
  return colour === null || colour === undefined
    ? {}
    : { borderLeftColor: `#${colour.toString(16).padStart(6, '0')}` };
}
