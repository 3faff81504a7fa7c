// At the beginning of a conversation: what can be done here.

import { personOf, useGuild } from './guild.ts';
import { Icon } from './parts/icon.tsx';

export function Welcome() {
  const { view, place } = useGuild();
  const bot = personOf(view, view.bot).name;
  return (
    <section class="welcome" aria-label="Welcome">
      <p class="welcome-title">{place.kind === 'dm' ? bot : `Welcome to #${place.name}`}</p>
      <p>
        This is a small Discord on your own machine: nothing that you write here leaves it.
        {place.kind === 'dm' && ` Only you and ${bot} are in this conversation.`}
      </p>
      {place.topic && <p class="topic">{place.topic}</p>}
      <ul>
        <li>
          Type <kbd>/</kbd> to see the commands.
        </li>
        <li>
          {place.kind === 'dm' ? (
            'Or just ask.'
          ) : (
            <>
              Type <kbd>@</kbd> and choose {bot} to ask in your own words.
            </>
          )}
        </li>
        <li>
          Press <Icon name="apps" size={14} /> on a message, or right-click it, for what can be done with it.
        </li>
      </ul>
    </section>
  );
}
