/** Cuts a stream of text into lines, whatever pieces it comes in. A line that is too long is told of and left out, so that memory stays flat. */

/** Characters of a line. */
export const LINE_MAX = 10_000;

/** Told of each line with its number from 1; `isTooLong` when only its start is given. */
export type LineSink = (line: string, number: number, isTooLong: boolean) => void;

export class LineSplitter {
  private rest = '';
  private number = 0;
  private isSkipping = false;

  constructor(private readonly sink: LineSink) {}

  /** Takes the next piece of text. */
  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const piece = text.slice(from, end);
      from = end + 1;
      if (this.isSkipping) this.isSkipping = false;
      else this.tell(this.rest === '' ? piece : this.rest + piece);
      this.rest = '';
    }
    if (this.isSkipping) return;
    this.rest += text.slice(from);
    if (this.rest.length > LINE_MAX + 1) {
      this.tell(this.rest);
      this.rest = '';
      this.isSkipping = true;
    }
  }

  /** Says that nothing follows: the last line needs no line end. */
  end(): void {
    if (this.rest !== '') this.tell(this.rest);
    this.rest = '';
  }

  private tell(line: string): void {
    this.number += 1;
    const own = line.endsWith('\r') ? line.slice(0, -1) : line;
    const isTooLong = own.length > LINE_MAX;
    const first = this.number === 1 && own.startsWith('\uFEFF') ? own.slice(1) : own;
    this.sink(isTooLong ? first.slice(0, 200) : first, this.number, isTooLong);
  }
}
