/**
 * The language of a text for those who hear the page, where it differs from the page's: Korean by its letters;
 * English when it has words of Latin letters alone. Null where the page's language fits or nothing can be told.
 */
export function foreignLanguage(text: string, pageLanguage: string): 'ko' | 'en' | null {
  const korean = /\p{Script=Hangul}/u.test(text);
  if (korean) return pageLanguage === 'ko' ? null : 'ko';
  return pageLanguage === 'ko' && /[A-Za-z]{2,}\s+[A-Za-z]{2,}/.test(text) ? 'en' : null;
}
