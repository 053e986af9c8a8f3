/** The field of keywords is one line, separated by commas or lines; the API takes a list. */

/** The form with `keywordsText` spread to `keywords[0]`, `keywords[1]` …, each word once. */
export function spreadKeywords(form: FormData): FormData {
  const words = String(form.get('keywordsText') ?? '')
    .split(/[,\n、，]/)
    .map((word) => word.trim())
    .filter(Boolean);
  [...new Set(words)].forEach((word, index) => {
    form.set(`keywords[${index}]`, word);
  });
  return form;
}
