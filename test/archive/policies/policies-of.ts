// Who holds what on which weapon in a small coverage, in one line for tables.

import {
  heldBy,
  holdersKnown,
  knownBy,
  onWeapon,
  positionsOf,
  weaponsKnown,
} from '../../../src/archive/policies/policies.ts';
import { archiveOf, documentOf } from '../../archive-of.ts';

const archive = archiveOf(
  documentOf(
    'Germany will send Leopard tanks to Ukraine. Denmark gave Ukraine permission to use its F-16 jets inside Russia. Denmark will send F-16 jets to Ukraine.',
    { id: 'd0', published: '2024-06-05' },
  ),
  documentOf(
    'Ada Byron, the Danish defence minister, said Denmark would not send howitzers to Ukraine. The White House said the US would send missiles to Ukraine.',
    { id: 'd1', published: '2024-05-01' },
  ),
);
const all = positionsOf(archive);
const lines = (held: typeof all) =>
  held.map(({ position }) => `${position.holder} ${position.act} ${position.weaponName ?? '–'}`).join(', ');

export const ofHolder = (typed: string) => lines(heldBy(typed, all));
export const ofWeapon = (typed: string) => lines(onWeapon(typed, all));
export const known = (day: string) => lines(all.filter((held) => knownBy(day, held)));
export const listed = (what: string) =>
  (what === 'holders' ? holdersKnown(archive) : weaponsKnown(archive))
    .map(({ name, positions }) => `${name} ${positions}`)
    .join(', ');
export const named = (holder: string) =>
  holdersKnown(archive).find(({ name }) => name === holder)?.also ?? '';
