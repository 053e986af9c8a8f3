/** How much wider than regular letters those of a weight are. */
export const HEAVIER = { 600: 1.05, 700: 1.08 } as const;

/**
 * About how wide a text is in Pretendard with figures of one width, in px: measured in a browser, rounded up, so that labels
 * are kept apart and inside where nothing can be measured.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character))
      ems += 0.87;
    else if (/[M%@]/.test(character)) ems += 0.84;
    else if (/[A-Z−+]/.test(character)) ems += 0.68;
    else if (/[\s.,·’‘'()ijl:;|]/.test(character)) ems += 0.28;
    else ems += 0.61;
  }
  return ems * fontSize;
}

/** The text, cut with an ellipsis where it is wider than `width`. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
