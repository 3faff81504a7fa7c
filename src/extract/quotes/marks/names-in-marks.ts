// Words in marks that are a name: nobody says them, even in what somebody says.
//
//   Byron said the weir, known as “the Widow’s Step”, had held.      the name “Red”      the “Every Bed” programme

import type { Unit } from '../../../model/unit.ts';
import { listedWord, readWordList } from '../../../text/word-list.ts';
import { z } from '../../../text/zod.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { phraseEndingAt } from '../../syntax/noun-phrases.ts';
import { isDeterminer, isPronoun } from '../../syntax/word-kinds.ts';
import { isNotName, isRoleWord } from '../../words/titles.ts';

/** `is`: the word is for a name or a word itself, which needs no capital. */
const noun = listedWord.extend({ is: z.enum(['name', 'word']).optional() });
const namingNouns = new Map(
  readWordList(new URL('naming-nouns.jsonl', import.meta.url), noun).map((entry) => [entry.word, entry]),
);

/** When what stands in marks behind a verb is a name; see the reasons. */
const verb = listedWord.extend({ shows: z.array(z.enum(['always', 'capital', 'reduced', 'aside'])).min(1) });
const namingVerbs = new Map(
  readWordList(new URL('naming-verbs.jsonl', import.meta.url), verb).map(({ word, shows }) => [word, shows]),
);

/** Whether the words in marks at a place are the name of something. */
export function isNameInMarks(units: readonly Unit[], at: number): boolean {
  const { start, end, text } = units[at]!;
  if (end - start > LONGEST_NAME || /[!?]$/.test(text)) return false;
  // Ada “Red” Byron.
  if (units[at - 1]?.pos === 'PROPN' && units[at + 1]?.pos === 'PROPN' && !/,$/.test(text)) return true;
  let before = at - 1;
  while (/^(?:the|a|an|simply|only|just|as|locally|officially)$/.test(units[before]?.lower ?? '')) before--;
  const unit = units[before];
  if (isTitleBesideNoun(units, at) || isTitleOfNoun(units, at)) return true;
  // They call her anything but “Pip”. “Soup” is what they call gossip.
  if (unit?.lower === 'but' && units[before - 1]?.lower === 'anything') return true;
  if (/^(?:is|are|was)$/.test(units[at + 1]?.lower ?? '') && isWhat(units, at + 2)) return true;
  if (!unit || unit.quote >= 0) return false;
  if (isCalledByMany(units, at)) return true;
  // It has earned a nickname, “Camp Calder”.
  const noun = /^[,:]$/.test(unit.text) ? units[before - 1]?.lower : undefined;
  if (noun && namingNouns.get(noun)?.is === 'name') return true;
  // The boat “Red Wing”; but: found the boat “too old”.
  if (namingNouns.has(unit.lower) && unit.pos !== 'PROPN')
    return (
      before === at - 1 &&
      !isClauseVerb(units[at - 2]) &&
      (namingNouns.get(unit.lower)!.is !== undefined || /\p{Lu}/u.test(text))
    );
  if (isKnownAs(units, at) || isToBeCalled(units, at)) return true;
  const shows = namingVerbs.get(unit.lower) ?? [];
  // Wrapped in tape and labelled “Out of use”.
  if (shows.includes('always') || (shows.includes('capital') && /^\p{Lu}/u.test(text))) return true;
  return shows.includes('reduced') && isReduced(units, before);
}

/** A new history of the sea, “After the Tide”; the boat, the “Patience”, sank; but: she told the crowd, “We are many”. */
function isTitleBesideNoun(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  const mark = units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const [noun, comma] = [units[mark - 1], units[mark]];
  // In her one book, “The Fire,” she warned: the American comma.
  const name = noun && namingNouns.has(noun.lower) ? text.replace(/,? ,$/, '') : text;
  return comma?.text === ',' && noun?.pos === 'NOUN' && isTitleCase(name);
}

/** The “Clean Streets” plan. */
function isTitleOfNoun(units: readonly Unit[], at: number): boolean {
  const [before, { text }, noun] = [units[at - 1], units[at]!, units[at + 1]];
  const isOwned = before !== undefined && (isDeterminer(before) || before.lower === "'s");
  const isTitle = / \p{Lu}/u.test(text) && isTitleCase(text.replace(/ \W$/, ''));
  // Its “Little Harvest” porridge; author of “Salt Road”.
  if (before?.lower === 'of' && isRoleWord(units[at - 2]?.lower ?? '')) return isTitle;
  return (
    isOwned && isTitle && (noun?.pos === 'NOUN' || (noun?.pos === 'ADJ' && units[at + 2]?.pos === 'NOUN'))
  );
}

/** After the Tide; but: We are many. */
export function isTitleCase(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'-]+ |(?:of|the|a|an|and|in|on|to|for|with|from) )+\p{Lu}?[\p{L}’'-]*$/u.test(
    text,
  );
}

/** Byron wants to call it “The Whale”. */
function isToBeCalled(units: readonly Unit[], at: number): boolean {
  if (!/^\p{Lu}/u.test(units[at]!.text)) return false;
  const verb = units.findLastIndex(
    ({ lower }, i) => i < at && i > at - 6 && /^(?:call|name|rename|christen|title)$/.test(lower),
  );
  return units[verb - 1]?.lower === 'to';
}

function isWhat(units: readonly Unit[], at: number): boolean {
  return units.slice(at, at + 2).some(({ lower }) => lower === 'what');
}

/** They call the mayor “Tor the Torch”; but: they call the mayor “a liar”. */
function isCalledByMany(units: readonly Unit[], at: number): boolean {
  const whom = phraseEndingAt(units, at - 1);
  const verb = whom ? whom.from - 1 : 0;
  const isMany = /^(?:they|locals|people|fans|neighbours|neighbors|villagers|everybody|everyone)$/;
  if (!/^calls?$/.test(units[verb]?.lower ?? '') || !isMany.test(units[verb - 1]?.lower ?? '')) return false;
  const name = units[at]!.text.replace(/ \S$/, '');
  return isTitleCase(name) && /\p{Lu}/u.test(name);
}

/** Known in the valley as “the Step”. */
function isKnownAs(units: readonly Unit[], at: number): boolean {
  const as = /^(?:the|a|an)$/.test(units[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return (
    units[as]?.lower === 'as' && units.slice(Math.max(0, as - 5), as).some(({ lower }) => lower === 'known')
  );
}

/** Marks and all, in characters. */
const LONGEST_NAME = 45;

/** They saw a weir called “the Step”, it was called “the Step”; but: Byron called “the Step” a scandal. */
function isReduced(units: readonly Unit[], verb: number): boolean {
  const before = units[verb - 1];
  // What the trade calls “pests”; but: what Byron calls “a plague”.
  const caller = phraseEndingAt(units, verb - 1);
  const isPerson = caller && units[caller.head]!.pos === 'PROPN' && !isNotName(units[caller.head]!);
  if (caller && !isPerson && !isPronoun(units[caller.head]!) && units[caller.from - 1]?.lower === 'what')
    return true;
  if (!before || units.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'by')) return false;
  if (/^(?:is|was|were|are|be|been|being|'s|they|we|locals|people)$/.test(before.lower)) return true;
  // An account called “The Lid” had gained readers: the verb of the clause comes behind it.
  if (/^(?:VERB|AUX)$/.test(units[verb + 2]?.pos ?? '') && /^(?:called|named)$/.test(units[verb]!.lower))
    return true;
  if (before.text === ',')
    return (
      namingVerbs.get(units[verb]!.lower)?.includes('aside') ||
      // A book, half written, called “Loosehead”.
      (units[verb]!.lower === 'called' && isTitleCase(units[verb + 1]!.text.replace(/ \W$/, '')))
    );
  const phrase = before.pos === 'NOUN' || before.pos === 'ADJ' ? phraseEndingAt(units, verb - 1) : null;
  if (!phrase) return false;
  // The parrot, a grey named “Senator”.
  if (units[phrase.from - 1]?.text === ',' && /^an?$/.test(units[phrase.from]!.lower)) return true;
  return !startsClause(units, phrase.from);
}

function isClauseVerb(unit: Unit | undefined): boolean {
  return unit?.pos === 'VERB';
}
