/** A mistake that the person asking can mend. Its message is shown to them as written, so it says what to give instead. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
