// Asks the server to do something.

/**
 * @returns the id of what came of it
 * @throws Error with what was against it
 */
export async function ask(request: Record<string, unknown>): Promise<string> {
  const sent = fetch('/page/act', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  // Where the server is gone the browser has only words of its own.
  const answer = await sent.catch(() => null);
  if (!answer) throw new Error(GONE);
  const body = (await answer.json().catch(() => ({}))) as { id?: string; error?: string };
  if (!answer.ok || !body.id) throw new Error(body.error ?? GONE);
  return body.id;
}

const GONE = 'The guild does not answer. Is npm start still running?';
