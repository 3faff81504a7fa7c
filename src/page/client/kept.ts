// What the browser keeps between visits: who one is, light or dark, whether the wire is shown.

import { useState } from 'preact/hooks';

/** Like useState, of a string that outlives the page. Where nothing can be kept it lives as long as the page does. */
export function useKept(name: string, otherwise: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => read(name) ?? otherwise);
  const keep = (next: string) => {
    setValue(next);
    try {
      localStorage.setItem(name, next);
    } catch {}
  };
  return [value, keep];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
