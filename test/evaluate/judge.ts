// Whether an answer is what a question file expects. The rules stand in questions/README.md.

import type { Answer, Excerpt } from '../../src/model/answer.ts';
import { textOf } from '../../src/model/span.ts';

export interface Expected {
  readonly status?: string;
  readonly command?: string;
  readonly document?: string;
  readonly contains?: string;
  readonly top?: number;
  readonly speaker?: string;
  readonly verdict?: string;
  readonly acts?: readonly { holder: string; act: string; contains: string }[];
  readonly notActs?: readonly { holder: string; act: string }[];
  readonly dates?: readonly { value: string; contains: string }[];
  readonly notDates?: readonly { value: string; contains?: string }[];
  readonly first?: string;
}

export interface Asked {
  readonly id: string;
  readonly command: string;
  readonly options: Record<string, string>;
  readonly expect: Expected;
}

/** What is wrong with an answer, in words; empty where all is as expected. */
export function faultsOf(answer: Answer, expect: Expected, command: string): string[] {
  return checks.flatMap((check) => check(answer, expect, command) ?? []);
}

type Check = (answer: Answer, expect: Expected, command: string) => string | null;

const words = ({ document, span }: Excerpt) => textOf(document.body, span);
const holds = (excerpt: Excerpt, text: string) => words(excerpt).includes(text);

const checks: readonly Check[] = [
  ({ status }, expect) => (expect.status && status !== expect.status ? `is ${status}` : null),
  ({ command }, expect) => (expect.command && command !== expect.command ? `went to ${command}` : null),
  ({ verdict }, expect) => (expect.verdict && verdict !== expect.verdict ? `verdict ${verdict}` : null),
  ({ excerpts }, { document }, command) =>
    document && command === 'sources' && !excerpts.some((excerpt) => excerpt.document.id === document)
      ? `no row for ${document}`
      : null,
  ({ excerpts }, { document, contains, top = 3, speaker }, command) => {
    if (!contains || command === 'sources') return null;
    const places = command === 'ask' || top === 1 ? excerpts.slice(0, top) : excerpts;
    const found = places.filter(
      (excerpt) => (!document || excerpt.document.id === document) && holds(excerpt, contains),
    );
    if (found.length === 0) return `lacks “${contains}”`;
    const names = found.map((excerpt) =>
      excerpt.speaker ? textOf(excerpt.document.body, excerpt.speaker.name) : 'nobody',
    );
    return speaker && !names.some((name) => name.toLowerCase().includes(speaker.toLowerCase()))
      ? `said by ${names}`
      : null;
  },
  ({ excerpts }, { acts = [] }) => {
    const lacking = acts.filter(
      ({ holder, act, contains }) =>
        !excerpts.some(
          (one) => one.position?.holder === holder && one.position.act === act && holds(one, contains),
        ),
    );
    return lacking.length > 0
      ? `lacks ${lacking.map(({ holder, act, contains }) => `${holder} ${act} “${contains}”`).join('; ')}`
      : null;
  },
  ({ excerpts }, { notActs = [] }) => {
    const wrong = excerpts.filter(({ position }) =>
      notActs.some(({ holder, act }) => position?.holder === holder && position.act === act),
    );
    return wrong.length > 0
      ? `wrongly ${wrong.map((one) => `${one.position?.holder} ${one.position?.act} “${words(one).slice(0, 60)}”`).join('; ')}`
      : null;
  },
  ({ excerpts }, { dates = [] }) => {
    const lacking = dates.filter(
      ({ value, contains }) =>
        !excerpts.some((one) => one.when?.value.startsWith(value) && holds(one, contains)),
    );
    return lacking.length > 0
      ? `lacks ${lacking.map(({ value, contains }) => `${value} “${contains}”`).join('; ')}`
      : null;
  },
  ({ excerpts }, { notDates = [] }) => {
    const wrong = excerpts.filter((one) =>
      notDates.some(
        ({ value, contains }) => one.when?.value.startsWith(value) && (!contains || holds(one, contains)),
      ),
    );
    return wrong.length > 0
      ? `wrongly ${wrong.map((one) => `${one.when?.value} “${words(one).slice(0, 60)}”`).join('; ')}`
      : null;
  },
  ({ excerpts }, { first }) =>
    first && !(excerpts[0] && holds(excerpts[0], first)) ? `does not begin with “${first}”` : null,
];
