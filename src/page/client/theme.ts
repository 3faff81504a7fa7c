// Light or dark: as the machine has it, until somebody switches.

import { useEffect } from 'preact/hooks';
import { useKept } from './kept.ts';

export type Theme = 'light' | 'dark';

export function useTheme(): [Theme, (theme: Theme) => void] {
  const machine = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const [kept, keep] = useKept('theme', '');
  useEffect(() => {
    if (kept) document.documentElement.dataset['theme'] = kept;
  }, [kept]);
  return [(kept || machine) as Theme, keep];
}
