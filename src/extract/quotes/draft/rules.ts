// The rules that give a quote its speaker, by name: what each goes by, a sentence that it reads, and one that it must
// not read.
//
//   cue-subject   the name stands after the verb of speech   “It holds,” said Ada Byron.

export interface Rule {
  /** For a person who asks why. */
  readonly because: string;
  /** A text of which it gives the last quote its speaker. */
  readonly example: string;
  /** A text that looks like it, in which it gives nobody. */
  readonly not: string;
}

const rule = (because: string, example: string, not: string): Rule => ({ because, example, not });

export const rules = {
  subject: rule(
    'the speaker is the subject of the verb of speech',
    'Ada Byron said that it was safe.',
    'Ada Byron did not say that it was safe.',
  ),
  'cue-subject': rule(
    'the speaker stands after the verb of speech',
    '“It is safe,” said Ada Byron.',
    '“It is safe,” said the sign.',
  ),
  apposition: rule(
    'the speaker is the subject, with an aside before the verb of speech',
    'Ada Byron, a doctor, said that it was safe.',
    'Ada Byron, who was ill, left the town safe.',
  ),
  relative: rule(
    '“who”, “which” or “that” before the verb of speech means the speaker',
    'They met Ada Byron, who said that it was safe.',
    'They met Ada Byron, who left a safe bridge.',
  ),
  'same-subject': rule(
    'the speaker is the subject of the verb before, too',
    'Ada Byron met the divers and said that it was safe.',
    'Ada Byron met the divers and left it safe.',
  ),
  gapped: rule(
    'the verb of speech is left out, and stands in the clause before',
    'The Post called it “old”; Ada Byron, “safe”.',
    'The sign said “old”; Ada Byron left, “safe” or not.',
  ),
  participle: rule(
    'the form in -ing goes with what the speaker does',
    'Ada Byron left, saying that it was safe.',
    'Ada Byron left by saying nothing.',
  ),
  passive: rule(
    'the speaker stands after “by”',
    'The divers were told by Ada Byron that it was safe.',
    'The divers were told that it was safe.',
  ),
  noun: rule(
    'the claim, the answer or the like belongs to the speaker',
    'They heard Ada Byron’s claim that it was safe.',
    'They heard the claim that it was safe.',
  ),
  words: rule(
    'the words are told to be the speaker’s: “in her words”, “with these words”, “is all that she would say”',
    'In the words of Ada Byron, “it is safe.”',
    'In the words of the song, “it is safe.”',
  ),
  'according-to': rule(
    '“according to” names the speaker',
    'It was safe, according to Ada Byron.',
    'It was safe, according to plan.',
  ),
  signed: rule(
    'the name stands after a dash, under the words',
    '“It is safe.” — Ada Byron',
    '“It is safe.” — but nobody came.',
  ),
  label: rule(
    'the turn has this label in the transcript',
    'Ada Byron spoke.\n\nBYRON: It is safe.\n\nREPORTER: Is it?\n\nBYRON: Yes.',
    'NOTE: It is safe.\n\nUPDATE: It is.\n\nNOTE: Ada Byron left.',
  ),
  programme: rule(
    'the turn has this label in a programme, whose presenter has turns, too',
    'PRESENTER: Ada Byron has seen it.\n\nBYRON: It is safe.\n\nPRESENTER: Good.\n\nBYRON: It was built to last.',
    'PRESENTER: Is it?\n\nAda Byron, an engineer, shrugged.',
  ),
  played: rule(
    'the paragraph before announces what the speaker told, and these words are played',
    'Here is what Ada Byron told me.\n\nI was on the bridge. We felt it shake.',
    'Here is what Ada Byron told me.\n\nThe bridge is safe. It was built to last.',
  ),
  colon: rule(
    'the speaker stands before the colon',
    'City engineer Ada Byron: “It is safe.”',
    'The rules of the house: “It is safe.”',
  ),
  introduction: rule(
    'the line before ends with a colon, and its subject is the speaker',
    'Ada Byron put out this note:\n\n“It is safe.”',
    'There was this to read:\n\n“It is safe.”',
  ),
  run: rule(
    'the words follow others of the speaker, with nobody else between',
    '“It is safe,” said Ada Byron.\n\n“It is old.”',
    '“It is safe,” said Ada Byron.\n\nThe town slept.\n\nIt rained.\n\n“It is old.”',
  ),
  answer: rule(
    'the words follow a question, and the speaker was asked it or had spoken before it',
    '“It is safe,” said Ada Byron.\n\n“Is it?” Charles Babbage asked.\n\n“It is.”',
    '“Is it safe?” a diver asked.\n\nIt rained.\n\nThe town slept.\n\n“It is.”',
  ),
  'run-of-subject': rule(
    'the speaker is the subject of the sentence before',
    'Ada Byron gave no date.\n\n“It is old.”',
    'The weather gave no hope.\n\n“It is old.”',
  ),
  none: rule('nobody is named', '“It is old.”', '“It is old,” said Ada Byron.'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;
