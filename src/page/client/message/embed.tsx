// An embed, as messages had them before Components V2.

import type { APIEmbed } from 'discord-api-types/v10';
import type { Told } from '../../view.ts';
import { accent } from './component.tsx';
import { Markdown } from './markdown.tsx';
import { Picture } from './media.tsx';

export function Embed({ embed, told }: { embed: APIEmbed; told: Told }) {
  const { author, title, url, description, fields, image, thumbnail, footer, color } = embed;
  return (
    <div class="container embed" style={accent(color)}>
      {author && <div class="small">{author.name}</div>}
      {title && (
        <strong>
          <Markdown text={url ? `[${title}](${url})` : title} />
        </strong>
      )}
      {description && <Markdown text={description} />}
      {fields && (
        <dl class="fields">
          {fields.map(({ name, value, inline }) => (
            <div key={name} class={inline ? 'inline' : ''}>
              <dt>{name}</dt>
              <dd>
                <Markdown text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {[image, thumbnail].map((media) => media && <Picture key={media.url} url={media.url} told={told} />)}
      {footer && <div class="subtext">{footer.text}</div>}
    </div>
  );
}
