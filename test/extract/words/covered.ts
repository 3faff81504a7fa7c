// Whether a wider word covers a role, for tables: the wider word first.

import { covers, isGeneral } from '../../../src/extract/words/wider-roles.ts';

export function covered(row: string): string {
  const [general, role] = row.split(' ');
  if (!isGeneral(general!)) return 'no wider word';
  return covers(general!, [role!]) ? 'covered' : 'not covered';
}
