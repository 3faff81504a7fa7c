// One exchange between the bot and Discord.
//
//   ↑ bot → Discord   PATCH /webhooks/…/messages/@original   200   ✓ 5 checks

import type { Exchange } from '../../guild/model.ts';
import { JsonView } from './json-view.tsx';
import { Icon } from './parts/icon.tsx';

export function ExchangeView({ exchange }: { exchange: Exchange }) {
  const { from, method, path, event, status, checks, violations, body, answer } = exchange;
  const isBot = from === 'bot';
  return (
    <li class="exchange">
      <details open={isBot}>
        <summary>
          <span class={`way ${from}`}>{isBot ? 'Bot → Discord' : 'Discord → bot'}</span>
          {status !== undefined && <span class={`status ${status >= 400 ? 'bad' : ''}`}>{status}</span>}
          <span class="what">{method ? `${method} ${shortened(path ?? '')}` : event}</span>
        </summary>
        <Checks {...{ checks, violations }} />
        {body !== undefined && body !== null && <JsonView label={isBot ? 'Sent' : 'Told'} value={body} />}
        {answer !== undefined && answer !== null && <JsonView label="Answered" value={answer} />}
      </details>
    </li>
  );
}

/** Those that were passed are many, so that their number stands for them until somebody wants them. */
function Checks({ checks, violations }: Pick<Exchange, 'checks' | 'violations'>) {
  return (
    <>
      {violations.length > 0 && (
        <ul class="checks" aria-label="Violations">
          {violations.map(({ path, rule }) => (
            <li key={`${path} ${rule}`} class="bad">
              <Icon name="no" size={14} />
              <span>
                <code>{path}</code> {rule}
              </span>
            </li>
          ))}
        </ul>
      )}
      {checks.length > 0 && (
        <details class="passed">
          <summary>
            <Icon name="ok" size={14} /> {checks.length} {checks.length === 1 ? 'check' : 'checks'} passed
          </summary>
          <ul class="checks" aria-label="Checks">
            {checks.map((check) => (
              <li key={check} class="good">
                <Icon name="ok" size={14} />
                <span>{check}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Ids and tokens are long, and nobody reads them. */
function shortened(path: string): string {
  return path
    .split('/')
    .map((part) => (part.length > 16 ? `${part.slice(0, 8)}…` : part))
    .join('/');
}
