// What a question is taken to ask, in one line for tables: each word with what it is, then what is sought.
//
//   asked('How many boats did Poland send?')   →   'boats (sought), Poland (name, subject), send (verb); number; of =Poland'

import { parseQuestion } from '../../../src/archive/question/question.ts';
import { archiveOf } from '../../archive-of.ts';

const archive = archiveOf(
  'Ada Byron, the mayor of Lakemark, opened the bridge. Poland sent 14 patrol boats to the harbour in March. The harbour crew left tonight. The council punished the ferry owners. The plane was shot down.',
);

export function asked(question: string): string {
  const { asked: terms, seeks, doer } = parseQuestion(question, archive);
  const told = terms.map(({ text, near, akin, isName, isSought, isSubject, isVerb }) => {
    const kinds = [isName && 'name', isSought && 'sought', isSubject && 'subject', isVerb && 'verb'];
    const others = [...near, ...akin.map((term) => `~${term}`)];
    const marks = [...kinds.filter(Boolean), ...others.map((term) => `or ${term}`)];
    return marks.length > 0 ? `${text} (${marks.join(', ')})` : text;
  });
  return [told.join(', '), seeks, doer && `of ${doer}`].filter(Boolean).join('; ');
}
