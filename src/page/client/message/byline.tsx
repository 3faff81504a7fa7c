// Who, and when.

import type { Person } from '../../view.ts';
import { whenLine } from './time.ts';

export function Byline({ person, at }: { person: Person; at: string | null }) {
  return (
    <div class="byline">
      <strong>{person.name}</strong>
      {person.bot && <span class="tag">APP</span>}
      {at && (
        <time class="small" dateTime={at}>
          {whenLine(at)}
        </time>
      )}
    </div>
  );
}
