// The machine-readable form of what is found, as the README documents it. A test holds real output to it.
//
//   {"id":"7","command":"ask","options":{…},"status":"answered","headline":"…","excerpts":[…],"nearest":[]}

import { verdicts } from '../model/answer.ts';
import { inferableFields } from '../model/document.ts';
import { acts, attributions } from '../model/position.ts';
import { quoteKinds, unsaidReasons } from '../model/quote.ts';
import { timexTypes } from '../model/timex.ts';
import { z } from '../text/zod.ts';

/** UTF-16 code units from the start of the document's body, or of the text that was given. */
const offset = z.int().min(0);
const span = z.tuple([offset, offset]);
const basis = z.enum(['stated', 'inferred']);

/** Whatever a request was marked with, so that its answer can be told from the others. */
export const idJson = z.union([z.string(), z.number()]);

const speakerJson = z.strictObject({
  name: z.string(),
  role: z.string().nullable(),
  mention: span,
  basis,
});

const sourceJson = z.strictObject({
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  label: z.string().nullable(),
  published: z.string(),
  url: z.string().nullable(),
  inferred: z.array(z.enum(inferableFields)),
});

const positionFields = {
  holder: z.string(),
  act: z.enum(acts),
  weapon: z.string().nullable(),
  user: z.string().nullable(),
  scope: z.string().nullable(),
  attribution: z.enum(attributions),
};

const excerptJson = z.strictObject({
  text: z.string(),
  document: z.string(),
  start: offset,
  end: offset,
  source: sourceJson,
  speaker: speakerJson.nullable(),
  alongside: z.array(speakerJson).min(1).optional(),
  kind: z.enum(quoteKinds).nullable(),
  when: z.strictObject({ value: z.string(), text: z.string(), basis }).nullable(),
  position: z.strictObject(positionFields).nullable(),
  score: z.number(),
});

export const answerJson = z.strictObject({
  id: idJson.optional(),
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  status: z.enum(['answered', 'nothing-found']),
  headline: z.string(),
  excerpts: z.array(excerptJson),
  nearest: z.array(z.string()),
  verdict: z.enum(verdicts).optional(),
});

export const analysisJson = z.strictObject({
  id: idJson.optional(),
  quotes: z.array(
    z.strictObject({
      kind: z.enum(quoteKinds),
      content: z.array(span),
      pieces: z.array(span),
      cue: span.nullable(),
      speaker: speakerJson.nullable(),
      /** Who says it with the speaker; left out where nobody does. */
      alongside: z.array(speakerJson).min(1).optional(),
    }),
  ),
  /** What is told of as not said: denied, supposed, expected … */
  unsaid: z.array(
    z.strictObject({
      content: z.array(span),
      pieces: z.array(span),
      cue: span.nullable(),
      /** Who would have said it. */
      speaker: speakerJson.nullable(),
      why: z.enum(unsaidReasons),
      /** The words that show it. */
      shownBy: span,
    }),
  ),
  timexes: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      text: z.string(),
      type: z.enum(timexTypes),
      value: z.string(),
      basis,
    }),
  ),
  positions: z.array(z.strictObject({ start: offset, end: offset, ...positionFields, when: z.string() })),
});

/** What a batch line gets that cannot be answered: `bad-request` its writer can mend, `internal` is our fault. */
export const errorJson = z.strictObject({
  id: idJson.nullable(),
  error: z.strictObject({ code: z.enum(['bad-request', 'internal']), message: z.string() }),
});

export type SpanJson = z.infer<typeof span>;
export type SpeakerJson = z.infer<typeof speakerJson>;
export type PositionJson = z.infer<z.ZodObject<typeof positionFields>>;
export type ExcerptJson = z.infer<typeof excerptJson>;
export type AnswerJson = z.infer<typeof answerJson>;
export type AnalysisJson = z.infer<typeof analysisJson>;
export type ErrorJson = z.infer<typeof errorJson>;
