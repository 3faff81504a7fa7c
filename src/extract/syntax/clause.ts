// A clause’s subject, and how it was found.

import type { Phrase } from '../../model/unit.ts';

export interface Subject {
  readonly phrase: Phrase;
  readonly rule: 'subject' | 'apposition' | 'relative' | 'same-subject';
}
