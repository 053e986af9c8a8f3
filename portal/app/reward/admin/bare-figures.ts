/** The form with figures as they are counted: separators and spaces that people type are left out. */
export function withBareFigures(form: FormData, names: readonly string[]): FormData {
  for (const name of names) {
    const typed = form.get(name);
    if (typeof typed === 'string') form.set(name, typed.replace(/[\s,]/g, ''));
  }
  return form;
}
