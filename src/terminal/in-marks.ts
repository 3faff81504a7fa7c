// A document's words among ours.

/** In quotation marks, unless they are printed with their own: “No.” has none of ours about it. */
export function inMarks(printed: string): string {
  return /^["“„«'‘`]/.test(printed) ? printed : `“${printed}”`;
}
