// What is found in a text, for tables of sentences.

import { type Findings, readText } from '../../src/extract/read.ts';

/** The day on which the tables' sentences were published. */
export const published = '2024-06-12';

/** Everything that is found in a text. */
export const read = (text: string, day = published): Findings => readText(text, day);
