// What a finder sees: words that tell a time, and what they say before it is reckoned.
//
//   last Friday   { kind: 'date', weekday: 5, which: 'last' }      which day that is, only a refiner knows

import type { Span } from '../../model/span.ts';
import type { Timex, TimexType } from '../../model/timex.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of a calendar date, only those written; `month` and `weekday` count from 1 (January, Monday). */
export interface DateParts {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** `SP`, `SU`, `FA` or `WI`. */
  readonly season?: string;
  readonly weekend?: true;
  readonly which?: Which;
  /** Years from the one it would have: October "of next year". */
  readonly yearBy?: number;
  /** Days from the weekday: the day before Friday. */
  readonly dayBy?: number;
  /** A feast that moves from year to year, instead of month and day. */
  readonly feast?: Feast;
  /** Of the feast's whole week: Easter week. */
  readonly week?: true;
  /** Day and month may be the other way round: 7/8/07. */
  readonly either?: true;
}

/** The nth weekday of a month (-1: the last) and some days on, or so many days from Easter Sunday. */
export type Feast =
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly on?: number | undefined;
    }
  | { readonly easter: number };

export type Which = 'last' | 'this' | 'next';

/** So many units from a known time: "yesterday", "next month", "two weeks ago", "a day later", "that year". */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly by: number;
  /** From the document's date; from the latest time told before; or from that only if in the same sentence. */
  readonly from: 'published' | 'story' | 'sentence';
  /** Of the same month or quarter as the time told before, not the whole year: "the same period last year". */
  readonly keep?: true;
  /** Of the day before that time, unless the verb looks ahead: what happened "overnight" is reported the day after. */
  readonly eve?: true;
}

/** Needs no reckoning: `P3D`, `PAST_REF`, a decade. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly value: string;
}

export type Moment = DateParts | Shift | Fixed;
export type Direction = Timex['direction'];

/** What a pattern's words say. */
export interface Told {
  readonly type: TimexType;
  readonly moment: Moment;
  /** A time of day as it ends a TIMEX3 value: `TEV`, `T18:39Z`. */
  readonly time?: string;
  readonly approximate?: boolean;
  /** Where the words themselves say it: "the past week", "in the coming days". */
  readonly direction?: Direction;
}

export interface Mention extends Told, Span {}
