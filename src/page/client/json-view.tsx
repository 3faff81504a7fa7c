// JSON with its names, strings and numbers told apart.

import type { JSX } from 'preact';

export function JsonView({ label, value }: { label: string; value: unknown }) {
  const json = JSON.stringify(value, null, 2);
  return (
    <figure class="json">
      <figcaption>
        <span>{label}</span>
        <button type="button" class="link" onClick={() => void navigator.clipboard?.writeText(json)}>
          Copy
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{tokensOf(json)}</pre>
    </figure>
  );
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(-?\d+(?:\.\d+)?|true|false|null)\b/g;

function tokensOf(json: string): (JSX.Element | string)[] {
  const tokens: (JSX.Element | string)[] = [];
  let at = 0;
  for (const match of json.matchAll(TOKEN)) {
    const [whole, text, colon] = match;
    tokens.push(json.slice(at, match.index));
    const kind = text ? (colon ? 'key' : 'text') : 'number';
    tokens.push(
      <span key={match.index} class={`json-${kind}`}>
        {whole}
      </span>,
    );
    at = match.index + whole.length;
  }
  return [...tokens, json.slice(at)];
}
