/**
 * The company's story as its form sends it. The form always shows some empty lines for new values; a line
 * without a name is left out, which retires the value that stood there.
 */
export function withoutEmptyValues(form: FormData): FormData {
  const kept = new FormData();
  for (const name of ['name', 'vision', 'mission']) kept.set(name, String(form.get(name) ?? ''));
  let next = 0;
  for (let line = 0; form.has(`values[${line}].name`); line += 1) {
    const name = String(form.get(`values[${line}].name`)).trim();
    if (name === '') continue;
    kept.set(`values[${next}].name`, name);
    kept.set(`values[${next}].description`, String(form.get(`values[${line}].description`) ?? ''));
    const id = form.get(`values[${line}].id`);
    if (typeof id === 'string' && id !== '') kept.set(`values[${next}].id`, id);
    next += 1;
  }
  return kept;
}
