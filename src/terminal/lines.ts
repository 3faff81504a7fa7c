// Lines from a pipe, one at a time and no faster than they are taken, so that memory holds only one.
//
// Not node:readline: it breaks lines at U+2028 too, which may stand inside a JSON string, and reads on
// while an answer is being written.

/** A line longer than this (UTF-16 code units) is no request that anybody means. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a UTF-8 stream, without their ends; a byte order mark at the start is left out.
 *
 * @param longest in UTF-16 code units
 * @returns null in the place of a line that is longer, whose words are let go
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const line = lineInParts(longest);
  for await (const chunk of input) {
    const [first, ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    line.add(first!);
    for (const part of others) {
      yield line.take();
      line.add(part);
    }
  }
  line.add(decoder.decode());
  const last = line.take();
  if (last !== '') yield last;
}

/** A line gathered part by part and joined once, so that the time taken grows with its length and no faster. */
function lineInParts(longest: number) {
  let parts: string[] = [];
  let length = 0;
  return {
    add(part: string): void {
      length += part.length;
      if (length <= longest) parts.push(part);
      else parts = [];
    },
    take(): string | null {
      const line = length <= longest ? parts.join('').replace(/\r$/, '') : null;
      parts = [];
      length = 0;
      return line;
    },
  };
}
