// Where an excerpt was published, with what the document itself does not say marked so.
//
//   The Harbour Gazette · 4 June 2024 · report · “Bridge to open on Friday”
//   outlet not stated · 4 June 2024 (date inferred) · transcript · our label: Talk on the bridge

import { type Document, publishedDay } from '../model/document.ts';
import { formatValue } from '../text/dates.ts';
import { oneLine } from './visible.ts';

/**
 * The source in one line, what readers need most first. A headline stands in quotation marks, a label of ours never does.
 *
 * @param titled whether with the kind and the title, which a reader need not see under every excerpt of one document
 */
export function sourceLine(document: Document, titled = true): string {
  const inferred = (field: Document['inferred'][number], words: string) =>
    document.inferred.includes(field) ? ` (${words})` : '';
  const outlet = document.outlet ? oneLine(document.outlet) : null;
  const parts = [
    outlet ? outlet + inferred('outlet', 'inferred') : 'outlet not stated',
    formatValue(publishedDay(document)) + inferred('published', 'date inferred'),
    titled && document.kind.replace('-', ' ') + inferred('kind', 'inferred'),
    titled && titleOf(document) + (document.headline ? inferred('headline', 'headline inferred') : ''),
    titled && document.url && document.inferred.includes('url') ? 'link inferred' : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A label of ours only tells documents apart that nothing else does: it is long, and no word of the outlet's. */
function titleOf({ headline, label, outlet }: Document): string {
  if (headline) return `“${oneLine(headline)}”`;
  if (outlet) return '';
  return label ? `our label: ${oneLine(label)}` : 'no headline';
}

/** A link that may be shown: of the web, with nothing in it that could end a link early. Else null. */
export function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[()<>\\[\]*~|`]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
