// What a button remembers, in the 100 characters that Discord gives it. It outlives a restart.
//
//   1|page|2|123456789012345678      version, action, page, who asked
//   1|share|2
//   1|context|3|Zm9vYmFyYmF6|120|188 the third on its page, the document's key, the excerpt's span

/** Raised when what stands behind the version changes its meaning. */
const VERSION = '1';

export type Press =
  | { readonly action: 'page'; readonly page: number; readonly asker: string }
  | { readonly action: 'share'; readonly page: number }
  | {
      readonly action: 'context';
      /** Its place on the page: two excerpts may have the same words, two buttons never the same id. */
      readonly place: number;
      /** The document's key. */
      readonly document: string;
      readonly start: number;
      readonly end: number;
    };

/** Writes what a button is for, in at most 100 characters. */
export function writeCustomId(press: Press): string {
  return [VERSION, press.action, ...fieldsOf(press)].join('|');
}

function fieldsOf(press: Press): (string | number)[] {
  switch (press.action) {
    case 'page':
      return [press.page, press.asker];
    case 'share':
      return [press.page];
    case 'context':
      return [press.place, press.document, press.start, press.end];
  }
}

const NUMBER = String.raw`(\d{1,15})`;
const SHAPES = {
  page: new RegExp(`^${NUMBER}\\|(\\d{1,21})$`),
  share: new RegExp(`^${NUMBER}$`),
  context: new RegExp(String.raw`^${NUMBER}\|([\w-]{1,32})\|${NUMBER}\|${NUMBER}$`),
};

/** Reads it back; null where it is of another version, or none of ours. */
export function readCustomId(id: string): Press | null {
  const [version, action, ...rest] = id.split('|');
  if (version !== VERSION) return null;
  const fields = rest.join('|');
  if (action === 'page') {
    const match = SHAPES.page.exec(fields);
    return match && { action, page: Number(match[1]), asker: match[2]! };
  }
  if (action === 'share') {
    const match = SHAPES.share.exec(fields);
    return match && { action, page: Number(match[1]) };
  }
  if (action === 'context') {
    const match = SHAPES.context.exec(fields);
    if (!match) return null;
    const [, place, document, start, end] = match;
    return { action, place: Number(place), document: document!, start: Number(start), end: Number(end) };
  }
  return null;
}
