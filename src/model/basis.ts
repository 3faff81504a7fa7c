// Whether the document says a thing or we worked it out. Always carried, always shown.

export type Basis = 'stated' | 'inferred';
