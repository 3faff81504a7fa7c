// How words that are no name are given to somebody, for a person who asks why.

export const links = {
  pronoun: 'the pronoun, or the age, may mean whoever acted last in the sentences before',
  role: 'one person in the text has this role, or is told of under it',
  lead: 'the next paragraph opens with the name of whom the lead tells of',
  relation: 'the text tells who is this to whom',
  surname: 'of those with this name, one was told of just before',
  they: '“they” can mean nobody else there',
} as const;

export type LinkName = keyof typeof links;
