// The bodies that speak in a text, so that a short mention of one finds its full name.
//
//   Ruritania’s air force said … The air force added … It said …

import { type Span, textOf } from '../../../model/span.ts';
import type { Phrase, Unit } from '../../../model/unit.ts';
import { isGroupNoun, isPersonNoun } from '../../../text/thesaurus.ts';
import { firstEndingAfter } from '../../../text/within.ts';
import type { People } from '../../people/person.ts';
import { startsClause } from '../../syntax/clause-start.ts';
import { mainSubject } from '../../syntax/main-subject.ts';
import { phraseEndingAt, phraseFrom } from '../../syntax/noun-phrases.ts';
import { isNominal } from '../../syntax/word-kinds.ts';
import { isSeveral } from '../../words/person-nouns.ts';
import { spanOf } from '../draft/draft.ts';
import type { Line } from '../draft/lines.ts';
import { onlyBodyIn } from './only-body.ts';

export interface Institutions {
  /** The fuller phrase, earlier in the text, that ends in the same words: "The air force"; null if none or several. */
  fuller(span: Span): Span | null;
  /** The one body that the text names, for “the company”; null where it could be another. */
  only(span: Span): Span | null;
  /** The last subject before a pronoun, in its line or the line before, that is no person. */
  before(span: Span): Span | null;
}

/** How many of a phrase's last words it may be called by later. */
const MOST_WORDS = 3;

export function institutionsIn(text: string, lines: readonly Line[], people: People): Institutions {
  const subjects: (Span & { readonly isSeveral: boolean })[] = [];
  const named: Span[] = [];
  const byEnding = new Map<string, Span[]>();
  lines.forEach(({ units }) => {
    for (const { from, to, head } of bodies(units, people)) {
      const span = spanOf(units, from, to);
      if (units[head]!.pos === 'PROPN') named.push(withoutArticle(text, span));
      subjects.push({ ...span, isSeveral: mayBeThey(units[head]!) });
      enter(span);
    }
  });
  function enter(span: Span): void {
    const words = wordsOf(text, span);
    for (let count = 1; count <= MOST_WORDS && count < words.length; count++) {
      const ending = words.slice(-count).join(' ');
      byEnding.set(ending, [...(byEnding.get(ending) ?? []).slice(0, 4), withoutArticle(text, span)]);
    }
  }
  const only = onlyBodyIn(text, named);
  function fuller(span: Span): Span | null {
    const words = wordsOf(text, span);
    if (!/^the /i.test(text.slice(span.start, span.end))) return null;
    const earlier = (byEnding.get(words.join(' ')) ?? []).filter(({ end }) => end <= span.start);
    return new Set(earlier.map((phrase) => wordsOf(text, phrase).join(' '))).size === 1 ? earlier[0]! : null;
  }
  return {
    fuller,
    only,
    before(span) {
      const isThey = /^the(?:y|ir)$/i.test(textOf(text, span));
      let at = firstEndingAfter(subjects, span.start) - 1;
      // The mood is grim. They said …: of a mood nobody says “they”.
      while (isThey && subjects[at] && !subjects[at]!.isSeveral) at--;
      const found = subjects[at];
      if (!found || span.start - found.end >= FARTHEST) return null;
      return fuller(found) ?? only(found) ?? withoutArticle(text, found);
    },
  };
}

/** The subject of a line, and of each clause in it that begins with a name, if it is no person. */
function bodies(units: readonly Unit[], people: People): Phrase[] {
  const main = mainSubject(units);
  const told = main && (sourceOf(units, main) ?? main);
  const found = told && isNominal(units[told.head]!) ? [told] : [];
  units.forEach(({ pos }, at) => {
    if (pos !== 'VERB' && pos !== 'AUX') return;
    // Harbour Lines said; Harbour Lines itself said.
    if (units[at - 1]?.pos !== 'PROPN' && units[at - 2]?.pos !== 'PROPN') return;
    const phrase = phraseEndingAt(units, at - 1);
    if (!phrase || units[phrase.head]!.pos !== 'PROPN' || phrase.head === main?.head) return;
    if (startsClause(units, phrase.from)) found.push(phrase);
  });
  return found
    .filter(({ head }) => !people.personAt(units[head]!) && !people.roleAt(units[head]!))
    .sort((a, b) => a.from - b.from);
}

/** The news came from Harbour Lines; a spokeswoman for Harbour Lines said so: “it” is the firm. */
function sourceOf(units: readonly Unit[], { head, to }: Phrase): Phrase | null {
  const isFor = /^(?:for|at)$/.test(units[head + 1]?.lower ?? '') && isPersonNoun(units[head]!.lower);
  if (isFor) return phraseFrom(units, head + 2);
  const isNews = /^(?:news|word|announcement|statement|confirmation|reply|response)$/.test(
    units[head]!.lower,
  );
  const came = /^(?:came|comes)$/.test(units[to]?.lower ?? '') && units[to + 1]?.lower === 'from';
  return isNews && came ? phraseFrom(units, to + 2) : null;
}

/** A pronoun's body stands no farther back than this, in UTF-16 code units. */
const FARTHEST = 400;

/** A name, a plural, or a body of people. */
function mayBeThey({ pos, lower }: Unit): boolean {
  return pos === 'PROPN' || isSeveral(lower) || isGroupNoun(lower);
}

/** A phrase without its article. */
export function withoutArticle(text: string, { start, end }: Span): Span {
  const article =
    /^(?:\d{1,2}[.:]\d{2}(?: ?[ap]m)? )?(?:(?:the|an?|both) (?:(?:two|three|four|five|six) )?)?/i.exec(
      text.slice(start, end),
    );
  return { start: start + (article?.[0].length ?? 0), end };
}

function wordsOf(text: string, span: Span): string[] {
  const { start, end } = withoutArticle(text, span);
  return text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s’']+/);
}
