// Pictures and files that came with a message. Those of elsewhere are links: the page loads nothing from outside.

import type { APIAttachment } from 'discord-api-types/v10';
import type { Told } from '../../view.ts';
import { useGuild } from '../guild.ts';

export function Picture({
  url,
  description,
  told,
}: {
  url: string;
  description?: string | null;
  told: Told;
}) {
  const { view } = useGuild();
  const attachment = attachmentAt(url, told);
  const alt = description ?? attachment?.description ?? attachment?.filename ?? 'Picture';
  if (attachment) return <img class="picture" src={addressOf(attachment, told, view.me)} alt={alt} />;
  return <Outside url={url} words={alt} />;
}

export function FileLink({ url, told }: { url: string; told: Told }) {
  const { view } = useGuild();
  const attachment = attachmentAt(url, told);
  if (!attachment) return <Outside url={url} words="File" />;
  return (
    <a class="file" href={addressOf(attachment, told, view.me)} download={attachment.filename}>
      {attachment.filename} <span class="small">{sizeOf(attachment.size)}</span>
    </a>
  );
}

/** All of a message's attachments, under its text; those that its components show are shown there. */
export function Attachments({ told }: { told: Told }) {
  const inComponents = JSON.stringify(told.message.components ?? []);
  const rest = (told.message.attachments ?? []).filter(
    ({ filename, url }) =>
      !inComponents.includes(`attachment://${filename}`) && !inComponents.includes(JSON.stringify(url)),
  );
  return (
    <>
      {rest.map((attachment) =>
        attachment.content_type?.startsWith('image/') ? (
          <Picture key={attachment.id} url={attachment.url} told={told} />
        ) : (
          <FileLink key={attachment.id} url={attachment.url} told={told} />
        ),
      )}
    </>
  );
}

function attachmentAt(url: string, { message }: Told): APIAttachment | undefined {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return message.attachments?.find((one) => (name ? one.filename === name : one.url === url));
}

function addressOf({ id }: APIAttachment, told: Told, me: string): string {
  return `/page/files/${told.id}/${id}?as=${me}`;
}

function Outside({ url, words }: { url: string; words: string }) {
  if (!/^https?:\/\//i.test(url)) return <span class="subtext">{words}</span>;
  return (
    <a class="file" href={url} target="_blank" rel="noopener noreferrer">
      {words} <span class="small">({new URL(url).host})</span>
    </a>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}
