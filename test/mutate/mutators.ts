// What can be changed in a line of code so that it does something else. Left out is what often changes nothing, such as
// `<` to `<=`.
//
//   if (isVerb(unit) && !isName(unit)) return true;   →   ||   isName(unit)   return false

export interface Mutator {
  readonly name: string;
  /** Where it stands. */
  readonly within: 'code' | 'string' | 'regex';
  readonly finds: RegExp;
  readonly makes: (found: string) => string;
}

export const mutators: readonly Mutator[] = [
  ...turned('and, or', ' && ', ' || '),
  ...turned('same, other', ' === ', ' !== '),
  ...turned('less', ' < ', ' >= '),
  ...turned('more', ' > ', ' <= '),
  ...turned('next, before', ' + 1', ' - 1'),
  ...turned('some, every', '.some(', '.every('),
  ...turned('find, findLast', '.find(', '.findLast('),
  ...turned('first, last', '.at(0)', '.at(-1)'),
  ...turned('return', 'return true;', 'return false;'),
  code('not', /(?<=[( ,]|\.\.\.)!(?=[\w(])/g, ''),
  code('guard', /(?<=^ *(?:else )?if )\((?=.*\) (?:return|continue|break)\b)/gm, '(false && '),
  // A word of a list in code, and a way to say it in an expression.
  { name: 'word', within: 'string', finds: /(?<=\[(?:'[^'\n]*', )*)'[a-z’-]+'/g, makes: () => "'-'" },
  {
    name: 'alternative',
    within: 'regex',
    finds: /(?<=[(|])(?!\?)[a-z’']{2,}(?=[|)])/g,
    makes: () => '\\b-\\B',
  },
];

/** One for the other, and the other way round. */
function turned(name: string, one: string, other: string): Mutator[] {
  const literally = (text: string) => new RegExp(text.replace(/[.()+|]/g, '\\$&'), 'g');
  return [code(name, literally(one), other), code(name, literally(other), one)];
}

function code(name: string, finds: RegExp, after: string): Mutator {
  return { name, within: 'code', finds, makes: () => after };
}
