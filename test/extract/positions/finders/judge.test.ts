// What was praised or blamed by what it is called.

import { describe, expect, it } from 'vitest';
import { held } from '../held.ts';

describe.each<[string, string[]]>([
  [
    'Norway supplies rockets, for Ukraine / Russia opposes rockets, stated',
    ['Norway sent Ukraine rockets. Russia accused Norway of playing with fire.'],
  ],
  [
    'Norway supplies rockets, for Ukraine / Belarus opposes rockets, stated',
    ['Norway sent Ukraine rockets. Belarus accuses Norway of playing with fire.'],
  ],
  [
    'Norway supplies rockets, for Ukraine',
    [
      'Norway sent Ukraine rockets. Sweden accused Norway of playing with fire.',
      'Norway sent Ukraine rockets. Russia accused Finland of playing with fire.',
    ],
  ],
  [
    'Russia opposes rockets, stated',
    [
      'Russia called the delivery of rockets a dangerous escalation.',
      'Russia calls the delivery of rockets a dangerous escalation.',
      'Russia described the delivery of rockets as a dangerous escalation.',
      'Russia describes the delivery of rockets as a dangerous escalation.',
      'Russia branded the delivery of rockets a dangerous escalation.',
      'Russia labelled the delivery of rockets a dangerous escalation.',
      'Russia slammed the delivery of rockets as a dangerous escalation.',
      'Russia denounced the delivery of rockets as a dangerous escalation.',
      'Russia condemned the delivery of rockets as a dangerous escalation.',
      'Russia criticised the delivery of rockets as a dangerous escalation.',
      'Russia criticized the delivery of rockets as a dangerous escalation.',
      'Russia said the delivery of rockets was a dangerous escalation.',
      'Russia says the delivery of rockets was a dangerous escalation.',
      'Russia warned the delivery of rockets was a dangerous escalation.',
      'Russia warns the delivery of rockets was a dangerous escalation.',
      'Russia insisted the delivery of rockets was a dangerous escalation.',
      'Russia argued the delivery of rockets was a dangerous escalation.',
      'Russia argues the delivery of rockets was a dangerous escalation.',
    ],
  ],
  [
    '',
    [
      'Russia never called the delivery of rockets a dangerous escalation.',
      'Russia denied that it called the delivery of rockets a dangerous escalation.',
      'Russia did not call the delivery of rockets a dangerous escalation.',
      'Russia called the rain a dangerous escalation.',
    ],
  ],
])('%s', (wanted, rows) => {
  it.each(rows)('%s', (text) => expect(held(text)).toBe(wanted));
});
