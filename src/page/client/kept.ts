// What the browser keeps between visits: light or dark, whether the wire is shown; and of a tab, who one is in it.

import { useState } from 'preact/hooks';

/**
 * Like useState, of a string that outlives the page. Where nothing can be kept it lives as long as the page does.
 *
 * @param where for all tabs, or for this one
 */
export function useKept(
  name: string,
  otherwise: string,
  where: 'browser' | 'tab' = 'browser',
): [string, (value: string) => void] {
  const [value, setValue] = useState(() => read(name, where) ?? otherwise);
  const keep = (next: string) => {
    setValue(next);
    try {
      storeOf(where).setItem(name, next);
    } catch {}
  };
  return [value, keep];
}

function storeOf(where: 'browser' | 'tab'): Storage {
  return where === 'tab' ? sessionStorage : localStorage;
}

function read(name: string, where: 'browser' | 'tab'): string | null {
  try {
    return storeOf(where).getItem(name);
  } catch {
    return null;
  }
}
