// Asks the server to do something.

/**
 * @returns the id of what came of it
 * @throws Error with what was against it
 */
export async function ask(request: Record<string, unknown>): Promise<string> {
  const answer = await fetch('/page/act', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  const body = (await answer.json().catch(() => ({}))) as { id?: string; error?: string };
  if (!answer.ok || !body.id)
    throw new Error(body.error ?? 'The guild does not answer. Is it still running?');
  return body.id;
}
