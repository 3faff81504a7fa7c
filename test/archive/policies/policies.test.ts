// Positions across documents: who has one, on which weapon, and what came first.

import { expect, it } from 'vitest';
import { known, listed, named, ofHolder, ofWeapon } from './policies-of.ts';

it.each([
  ['Germany', 'Germany pledges Leopard 2'],
  ['Denmark', 'Denmark refuses artillery, Denmark permits F-16, Denmark pledges F-16'],
  ['Danish', 'Denmark refuses artillery, Denmark permits F-16, Denmark pledges F-16'],
  ['United States', 'United States pledges missiles'],
  ['White House', 'United States pledges missiles'],
  ['Ada Byron', ''],
  ['Byron', ''],
  ['Ann Poole', ''],
  ['Norway', ''],
])('%s', (text, wanted) => {
  expect(ofHolder(text)).toEqual(wanted);
});

it.each([
  ['Leopard', 'Germany pledges Leopard 2'],
  ['tanks', 'Germany pledges Leopard 2'],
  ['F-16', 'Denmark permits F-16, Denmark pledges F-16'],
  ['jets', 'Denmark permits F-16, Denmark pledges F-16'],
  ['howitzers', 'Denmark refuses artillery'],
  ['missiles', 'United States pledges missiles'],
  ['boats', ''],
])('%s', (text, wanted) => {
  expect(ofWeapon(text)).toEqual(wanted);
});

it.each([
  ['2024-04-30', ''],
  ['2024-05-01', 'Denmark refuses artillery, United States pledges missiles'],
  ['2024-06-04', 'Denmark refuses artillery, United States pledges missiles'],
  [
    '2024-06-05',
    'Denmark refuses artillery, United States pledges missiles, Germany pledges Leopard 2, Denmark permits F-16, Denmark pledges F-16',
  ],
  [
    '2025-01-01',
    'Denmark refuses artillery, United States pledges missiles, Germany pledges Leopard 2, Denmark permits F-16, Denmark pledges F-16',
  ],
])('%s', (text, wanted) => {
  expect(known(text)).toEqual(wanted);
});

it.each([
  ['holders', 'Denmark 3, Germany 1, United States 1'],
  ['weapons', 'F-16 2, Leopard 2 1, artillery 1, missiles 1'],
])('%s', (text, wanted) => {
  expect(listed(text)).toEqual(wanted);
});

it.each([
  ['Denmark', 'Denmark Danish Dane Danes Copenhagen Christiansborg'],
  ['Norway', ''],
])('%s', (text, wanted) => {
  expect(named(text)).toEqual(wanted);
});
