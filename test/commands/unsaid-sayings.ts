// Sentences that tell of words as not said, each beside a twin that tells of the same words as said.
//
//   Rosa Lind denied that she had said that [the ferry was overloaded].       Rosa Lind said that the ferry was overloaded.

export interface UnsaidSaying {
  /** The words in square brackets. */
  readonly unsaid: string;
  /** What a reader is told. */
  readonly how: string;
  readonly said: string;
  /** Who says it in the twin, as an answer names them. */
  readonly by: string;
}

const rows: readonly [unsaid: string, how: string, said: string, by: string][] = [
  [
    'Rosa Lind denied that she had said that [the ferry was overloaded with scrap metal].',
    'Rosa Lind denies having said this',
    'Rosa Lind said that the ferry was overloaded with scrap metal.',
    'Rosa Lind',
  ],
  [
    'If Jim Poole says that [the harbour wall will not last the winter], the fair will close.',
    'Only supposed: Jim Poole is not reported to have said this',
    'Jim Poole says that the harbour wall will not last the winter, so the fair will close.',
    'Jim Poole',
  ],
  [
    'Ada Byron, the city engineer, is expected to tell the council on Monday that [the pier is unsafe for heavy lorries].',
    'Ada Byron (city engineer) is expected to say this: not said yet',
    'Ada Byron, the city engineer, told the council on Monday that the pier is unsafe for heavy lorries.',
    'Ada Byron (city engineer)',
  ],
  [
    'Nobody said that [the lighthouse was haunted by sailors].',
    'Nobody is reported to have said this',
    'The keeper said that the lighthouse was haunted by sailors.',
    'The keeper',
  ],
  [
    'Ole Brandt never said that [the chimney would stand for a thousand years].',
    'Ole Brandt is reported not to have said this',
    'Ole Brandt always said that the chimney would stand for a thousand years.',
    'Ole Brandt',
  ],
  [
    'Ole Brandt denied that Lena Falk had said that [the swans had been sold abroad].',
    'It is denied that Lena Falk said this',
    'Ole Brandt told us that Lena Falk had said that the swans had been sold abroad.',
    'Lena Falk',
  ],
  [
    'Ida Krog denied having called the new opera house “[a box of broken glass]”.',
    'Ida Krog denies having said this',
    'Ida Krog called the new opera house “a box of broken glass”.',
    'Ida Krog',
  ],
  [
    'No minister has said that [the canal will be drained in spring].',
    'Nobody is reported to have said this',
    'A minister has said that the canal will be drained in spring.',
    'A minister',
  ],
  [
    'Neither Ole Brandt nor Sara Kvam claimed that [the orchard was poisoned by the mill].',
    'Nobody is reported to have said this',
    'Ole Brandt claimed that the orchard was poisoned by the mill.',
    'Ole Brandt',
  ],
  [
    'Unless Mary Holm says that [the school roof is sound and dry], the hall stays shut.',
    'Only supposed: Mary Holm is not reported to have said this',
    'Mary Holm says that the school roof is sound and dry, so the hall will open.',
    'Mary Holm',
  ],
  [
    'Had Tom Reed said that [the barn was full of fireworks], nobody would have gone in.',
    'Only supposed: Tom Reed is not reported to have said this',
    'Tom Reed had said that the barn was full of fireworks.',
    'Tom Reed',
  ],
  [
    'Reporters asked whether Nils Lind had said that [the tram line was finished in May].',
    'Only asked: Nils Lind is not reported to have said this',
    'Reporters left when Nils Lind had said that the tram line was finished in May.',
    'Nils Lind',
  ],
  [
    'Did Sara Kvam say that [the bakery would open again in autumn]?',
    'Only asked: Sara Kvam is not reported to have said this',
    'Sara Kvam did say that the bakery would open again in autumn.',
    'Sara Kvam',
  ],
  [
    'Anna Moss will tell the court on Friday that [the lock had been broken twice].',
    'Anna Moss is expected to say this: not said yet',
    'Anna Moss told the court on Friday that the lock had been broken twice.',
    'Anna Moss',
  ],
  [
    'The dean is to announce that [the bells of the abbey are cracked].',
    'The dean is expected to say this: not said yet',
    'The dean has announced that the bells of the abbey are cracked.',
    'The dean',
  ],
  [
    'The union is planning to tell its members that [the shipyard will close at Easter].',
    'The union is expected to say this: not said yet',
    'The union has told its members that the shipyard will close at Easter.',
    'The union',
  ],
  [
    'Jo Berg could have said that [the reservoir was empty by August].',
    'Only possible: Jo Berg is not reported to have said this',
    'Jo Berg had said that the reservoir was empty by August.',
    'Jo Berg',
  ],
  [
    'The captain might say that [the anchor was lost at sea].',
    'Only possible: the captain is not reported to have said this',
    'The captain says that the anchor was lost at sea.',
    'The captain',
  ],
  [
    'Ada Holm wants to tell campaigners that [the quarry will never reopen for blasting].',
    'Only wished for: Ada Holm is not reported to have said this',
    'Campaigners cheered when Ada Holm told them that the quarry will never reopen for blasting.',
    'Ada Holm',
  ],
  [
    'Ruth Vane refused to say that [the vote had been fair to everyone].',
    'Not done: Ruth Vane is not reported to have said this',
    'Ruth Vane went on to say that the vote had been fair to everyone.',
    'Ruth Vane',
  ],
  [
    'Kai Brun left without saying that [the well water was safe to drink].',
    'Not done: Kai Brun is not reported to have said this',
    'Kai Brun left after saying that the well water was safe to drink.',
    'Kai Brun',
  ],
  [
    'It is false that Lena Falk said that [the glacier had grown since the spring].',
    'Called false: Lena Falk is not reported to have said this',
    'It is true that Lena Falk said that the glacier had grown since the spring.',
    'Lena Falk',
  ],
  [
    'There is no evidence that Sten Dahl said that [the dam was built on sand].',
    'Sten Dahl is not reported to have said this',
    'There is a tape on which Sten Dahl said that the dam was built on sand.',
    'Sten Dahl',
  ],
  [
    'Officials would not say that [the tunnel was flooded with oil].',
    'Officials are reported not to have said this',
    'Officials would later say that the tunnel was flooded with oil.',
    'Officials',
  ],
  [
    'Rosa Lind denied that [the mill had ever been for sale].',
    'Rosa Lind denies this',
    'Rosa Lind admitted that the mill had ever been for sale.',
    'Rosa Lind',
  ],
  [
    'Tom Reed dismissed reports that [the swimming bath would be filled in].',
    'Tom Reed dismisses this',
    'Tom Reed confirmed reports that the swimming bath would be filled in.',
    'Tom Reed',
  ],
  [
    'Jo Berg doubts that [the old clock will ever strike again].',
    'Jo Berg doubts this',
    'Jo Berg insists that the old clock will ever strike again.',
    'Jo Berg',
  ],
  [
    'The harbour master, Rosa Lind, denied on Tuesday that she had said [the crane was held up by string].',
    'Rosa Lind (harbour master) denies having said this',
    'The harbour master, Rosa Lind, admitted on Tuesday that she had said the crane was held up by string.',
    'Rosa Lind (harbour master)',
  ],
  [
    'Rosa Lind denied that she had said “[the crane is held up by string]”.',
    'Rosa Lind denies having said this',
    'Rosa Lind admitted that she had said “the crane is held up by string”.',
    'Rosa Lind',
  ],
  [
    'Tom Reed rejected in a letter claims that he had said that [the choir could not sing].',
    'Tom Reed is not reported to have said this',
    'Tom Reed repeated in a letter that the choir could not sing.',
    'Tom Reed',
  ],
  [
    'A spokesman for Ida Krog denied that Ida Krog had said [the theatre was full of rats].',
    'It is denied that Ida Krog said this',
    'Ida Krog had said the theatre was full of rats.',
    'Ida Krog',
  ],
  [
    'A spokesman for Krog denied that she had said [the theatre was full of mice].',
    'It is denied that this was said',
    'A spokesman for Krog said the theatre was full of mice.',
    'A spokesman for Krog',
  ],
  [
    'Jo Berg did not deny that she had said [the toll bridge was a swindle].',
    'Only possible: Jo Berg is not reported to have said this',
    'Jo Berg did not deny the toll: she had said the toll bridge was a swindle.',
    'Jo Berg',
  ],
  [
    'Kai Brun wished that Lena Falk had said “[thank you for the loan of the horse]”.',
    'Only wished for: Lena Falk is not reported to have said this',
    'Kai Brun smiled when Lena Falk said “thank you for the loan of the horse”.',
    'Lena Falk',
  ],
  [
    'Anna Moss was to say that [the grain store had been empty for years].',
    'Anna Moss is expected to say this: not said yet',
    'Anna Moss was later to say that the grain store had been empty for years.',
    'Anna Moss',
  ],
];

export const unsaidSayings: readonly UnsaidSaying[] = rows.map(([unsaid, how, said, by]) => ({
  unsaid,
  how,
  said,
  by,
}));

/** The words in square brackets, and the sentence without these. */
export function wordsIn(marked: string): { readonly words: string; readonly sentence: string } {
  return { words: /\[(.*)\]/.exec(marked)![1]!, sentence: marked.replace(/[[\]]/g, '') };
}
