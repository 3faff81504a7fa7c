// Tells a weapon with an everyday name from a person or thing of that name, by the company it keeps.
//
//   Leopards, Abrams and Challengers        weapons: they stand in a list of them
//   14 Challengers · British Archers        weapons: counted, or somebody's
//   Bradley met Archer                      people

import type { Span } from '../../model/span.ts';
import type { Weapon } from './weapons.ts';

export interface Named extends Span {
  readonly weapon: Weapon;
  /** Found by a name that is a weapon only in a weapon's company. */
  readonly bare: boolean;
}

/** The names that are weapons: all that are not bare, and the bare in company or named in full elsewhere. */
export function inCompany(text: string, names: readonly Named[]): Named[] {
  const inFull = new Set(names.filter(({ bare }) => !bare).map(({ weapon }) => weapon));
  return names.filter(
    (name, i) =>
      !name.bare ||
      inFull.has(name.weapon) ||
      areListed(text, names[i - 1], name) ||
      areListed(text, name, names[i + 1]) ||
      isHandled(text, name),
  );
}

/** Two names with nothing between them but a comma, an "and" and a few words of number or kind. */
function areListed(text: string, left: Named | undefined, right: Named | undefined): boolean {
  if (!left || !right || left.weapon === right.weapon) return false;
  const between = text.slice(left.end, Math.min(right.start, left.end + 40));
  return right.start - left.end <= 30 && /^(?:,| and| or|, and|, or)(?: [a-z\d-]+){0,3} $/.test(between);
}

const HANDLED =
  /\b(?:[Ss]en[dt]s?|sending|supply|supplie[sd]|supplying|provid(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|donat(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|fir(?:e|es|ed|ing)|launch(?:es|ed|ing)?|deploy(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|need(?:s|ed)?|using|use|used|with|buy(?:ing)?|bought|destroy(?:s|ed)|shot down|more|extra|additional|dozens of|hundreds of|thousands of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|batch of|-(?:made|supplied|built)|American|British|German|Swedish|French|US|UK) (?:an? |the |its |some |\d+ )?$/;

/** Weapons are counted, sent and fired; people of one name seldom are. Plurals only, where a verb may take a person. */
function isHandled(text: string, { start, end }: Named): boolean {
  return /s$/.test(text.slice(start, end)) && HANDLED.test(text.slice(Math.max(0, start - 40), start));
}
