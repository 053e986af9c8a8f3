/** A text in pieces, of which some are what a question was found by. */
export type Piece = { text: string; isMarked: boolean };

/**
 * Marks where `words` stand in a text: letters' case and width do not matter, overlapping finds become one piece. The pieces put
 * together are the text.
 */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const marked = new Array<boolean>(text.length).fill(false);
  const folded = fold(text);
  for (const word of words) {
    const wanted = fold(word.trim());
    if (wanted === '') continue;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      marked.fill(true, at, at + wanted.length);
    }
  }
  const pieces: Piece[] = [];
  for (const [at, isMarked] of marked.entries()) {
    const last = pieces.at(-1);
    if (last && last.isMarked === isMarked) last.text += text[at];
    else pieces.push({ text: text[at] ?? '', isMarked });
  }
  return pieces;
}

/** The part of a long text around what is marked first, with an ellipsis where something is left out. */
export function excerpt(text: string, words: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const before = markWords(text, words);
  const at = before[0]?.isMarked ? 0 : (before[0]?.text.length ?? 0);
  const isFound = before.some(({ isMarked }) => isMarked);
  const from = isFound ? Math.max(0, Math.min(at - Math.floor(length / 3), text.length - length)) : 0;
  const part = text.slice(from, from + length).trim();
  return `${from > 0 ? '…' : ''}${part}${from + length < text.length ? '…' : ''}`;
}

// one letter for one letter, so that places in the folded text are places in the text
function fold(text: string): string {
  return [...text.split('')].map((letter) => foldLetter(letter)).join('');
}

function foldLetter(letter: string): string {
  const folded = letter.normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded : letter;
}
