/** Answers that need words (domain.md, "gray-zone"): a no and a "yes, if …", handing back, and returning a trial. */
const NEED_WORDS = ['NO', 'YES_IF', 'HAND_BACK', 'RETURN'];

/** The field that is missing for the answer that was pressed, with its code; empty when all is there. */
export function wordsMissing(form: FormData): Record<string, string[]> {
  const answer = String(form.get('answer') ?? form.get('decision') ?? '');
  const hasWords = String(form.get('words') ?? '').trim() !== '';
  return NEED_WORDS.includes(answer) && !hasWords ? { words: ['required'] } : {};
}
