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
        {(checks.length > 0 || violations.length > 0) && (
          <ul class="checks" aria-label="Checks">
            {violations.map((violation) => (
              <li key={`${violation.path} ${violation.rule}`} class="bad">
                <Icon name="no" size={14} /> <code>{violation.path}</code> {violation.rule}
              </li>
            ))}
            {checks.map((check) => (
              <li key={check} class="good">
                <Icon name="ok" size={14} /> {check}
              </li>
            ))}
          </ul>
        )}
        {body !== undefined && body !== null && <JsonView label={isBot ? 'Sent' : 'Told'} value={body} />}
        {answer !== undefined && answer !== null && <JsonView label="Answered" value={answer} />}
      </details>
    </li>
  );
}

/** Tokens are long, and nobody reads them. */
function shortened(path: string): string {
  return path
    .split('/')
    .map((part) => (part.length > 24 ? `${part.slice(0, 10)}…` : part))
    .join('/');
}
