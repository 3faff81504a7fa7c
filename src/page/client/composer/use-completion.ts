// The bot's choices for a field, as one types. One question is under way at a time; the last one typed is asked next.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useGuild } from '../guild.ts';
import type { Choice } from './values.ts';

export interface Completion {
  readonly choices: readonly Choice[];
  readonly state: 'idle' | 'asking' | 'failed';
}

/**
 * @param texts what stands in every field of the command
 * @param focused the field that is completed; null while none is
 */
export function useCompletion(
  command: string,
  texts: Readonly<Record<string, string>>,
  focused: string | null,
): Completion {
  const { act, place, view } = useGuild();
  const [asked, setAsked] = useState<{ id: string; wanted: string } | null>(null);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const busy = useRef(false);
  const wanted = focused === null ? null : JSON.stringify([focused, texts]);
  const answer = view.asked.find(({ id }) => id === asked?.id);
  const isDone = asked !== null && (answer?.late || (answer?.choices ?? null) !== null);

  useEffect(() => setChoices([]), [focused]);
  useEffect(() => {
    if (isDone) busy.current = false;
    if (answer?.choices) setChoices(answer.choices);
    if (wanted === null || busy.current || asked?.wanted === wanted) return;
    busy.current = true;
    void act({ kind: 'complete', channelId: place.id, name: command, options: texts, focused }).then((id) => {
      busy.current = id !== null;
      setAsked({ id: id ?? '', wanted });
    });
  }, [wanted, asked, isDone, answer?.choices]);

  if (focused === null) return { choices: [], state: 'idle' };
  if (answer?.late && asked?.wanted === wanted) return { choices: [], state: 'failed' };
  return { choices, state: isDone && asked?.wanted === wanted ? 'idle' : 'asking' };
}
