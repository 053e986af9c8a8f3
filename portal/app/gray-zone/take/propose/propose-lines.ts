/** Lines of a form, such as the links and the KPIs of a proposal: read as they stand, and sent without those that nobody wrote in. */

/** Lines of one name, `links[0].note`, in their order; empty ones too, so that the page can be drawn as it was. */
export function readLines<Field extends string>(
  form: FormData,
  name: string,
  fields: readonly Field[],
): Record<Field, string>[] {
  const lines: Record<Field, string>[] = [];
  for (const [key, value] of form) {
    const { index, field } = placeOf(key, name, fields) ?? {};
    if (index === undefined || !field) continue;
    while (lines.length <= index) lines.push(emptyLine(fields));
    const line = lines[index];
    if (line) line[field] = String(value).trim();
  }
  return lines;
}

/** A line in which nothing was written yet. */
export function emptyLine<Field extends string>(fields: readonly Field[]): Record<Field, string> {
  return Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>;
}

/** Puts numbered-anew lines in the place of those of the form. */
export function setLines(form: FormData, name: string, lines: readonly Record<string, string>[]): void {
  for (const key of [...form.keys()]) if (key.startsWith(`${name}[`)) form.delete(key);
  lines.forEach((line, index) => {
    for (const [field, value] of Object.entries(line))
      if (value !== '') form.set(`${name}[${index}].${field}`, value);
  });
}

/** Errors of numbered-anew lines, back at the lines where they were written. */
export function errorsAtPlaces<Errors>(
  errors: Record<string, Errors>,
  name: string,
  places: readonly number[],
): Record<string, Errors> {
  const pattern = new RegExp(`^${name}\\[(\\d+)\\](.*)$`);
  return Object.fromEntries(
    Object.entries(errors).map(([key, codes]) => {
      const match = pattern.exec(key);
      const place = places[Number(match?.[1])];
      return [match && place !== undefined ? `${name}[${place}]${match[2]}` : key, codes];
    }),
  );
}

const MOST = 50;

function placeOf<Field extends string>(key: string, name: string, fields: readonly Field[]) {
  const match = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(key);
  const index = Number(match?.[2]);
  const field = fields.find((each) => each === match?.[3]);
  return match?.[1] === name && index < MOST && field ? { index, field } : null;
}
