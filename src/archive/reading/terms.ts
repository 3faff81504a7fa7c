// Terms that stand for a kind of thing, not for a word.

/** Stands for any time, among the terms of a sentence that has one. */
export const TIME_TERM = '@time';
