/** One line of a text. */
export interface Line {
  /** Without its line break. */
  text: string;
  /** Offset of its first character. */
  start: number;
  /** Offset of the first character after its line break. */
  next: number;
  /** From 1. */
  number: number;
}

/** The lines of a text from an offset that begins one, as long as they are asked for. */
export function* linesFrom(text: string, start: number, number: number): Generator<Line> {
  for (let at = start, count = number; at < text.length; count += 1) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end > at && text[end - 1] === '\r' ? end - 1 : end);
    yield { text: line, start: at, next, number: count };
    at = next;
  }
}
