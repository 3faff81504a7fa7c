// A piece of coverage as it was published: the text whole and untouched, and what is known about it.

export const documentKinds = ['report', 'transcript', 'live-blog', 'statement'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The front matter's fields that a document may leave unsaid, so that somebody had to work them out. */
export const inferableFields = ['outlet', 'headline', 'kind', 'published', 'url'] as const;
export type InferableField = (typeof inferableFields)[number];

export interface Document {
  /** Unique in the archive; the file's name without `.md`, or the `id` of a JSON line. */
  readonly id: string;
  /** Who published it, as printed; null where the document does not say. */
  readonly outlet: string | null;
  /** As printed; null where there is none. Never one of ours. */
  readonly headline: string | null;
  /** A short description of ours, shown as ours, for a document with no headline. */
  readonly label: string | null;
  readonly kind: DocumentKind;
  /** ISO 8601: a day, or a time with its zone. The document creation time that relative times are reckoned from. */
  readonly published: string;
  readonly url: string | null;
  /** The fields that the document itself does not state. Every answer resting on one says so. */
  readonly inferred: readonly InferableField[];
  /** Why the fields are what they are, in our words. */
  readonly note: string | null;
  /** The text, byte for byte as it was found. */
  readonly body: string;
}

/** The day (ISO 8601, `2024-11-18`) on which a document was published. */
export function publishedDay(document: Pick<Document, 'published'>): string {
  return document.published.slice(0, 10);
}
