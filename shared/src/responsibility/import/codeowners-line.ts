/** Splits a line of a CODEOWNERS file: words end at unescaped blanks, a backslash takes the next character as it is, `#` begins a comment. */

export type CodeownersLine =
  | { kind: 'EMPTY' }
  | { kind: 'SECTION'; name: string; isOptional: boolean; owners: string[] }
  | { kind: 'OPEN_SECTION'; text: string }
  | { kind: 'PATTERN'; pattern: string; owners: string[] };

/** What the line is. Sections are GitLab's: `[Name]`, `^[Optional]`, `[Name][2] @default-owner`. */
export function readCodeownersLine(line: string): CodeownersLine {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return { kind: 'EMPTY' };
  if (/^\^?\[/.test(trimmed)) {
    const match = /^(\^?)\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/.exec(trimmed);
    if (!match) return { kind: 'OPEN_SECTION', text: trimmed };
    const [, caret, name = '', owners = ''] = match;
    return { kind: 'SECTION', name: name.trim(), isOptional: caret === '^', owners: words(owners) };
  }
  const [pattern = '', ...owners] = words(trimmed);
  return { kind: 'PATTERN', pattern, owners };
}

function words(text: string): string[] {
  const found: string[] = [];
  let word = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      word += text[at];
    } else if (/\s/.test(character)) {
      if (word) found.push(word);
      word = '';
    } else if (character === '#' && word === '') {
      return found;
    } else {
      word += character;
    }
  }
  if (word) found.push(word);
  return found;
}
