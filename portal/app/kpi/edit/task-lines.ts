/** A line of the third step as it was typed. */
export type TaskLine = { title: string; dueOn: string };

const LINE = /^tasks\[(\d+)\]\.(title|dueOn)$/;

/** The lines of a form in their order, empty ones too, so that the page can be drawn as it was. */
export function readTaskLines(form: FormData): TaskLine[] {
  const lines: TaskLine[] = [];
  for (const [name, value] of form) {
    const match = LINE.exec(name);
    const index = Number(match?.[1]);
    if (!match || index > 99) continue;
    while (lines.length <= index) lines.push({ title: '', dueOn: '' });
    const line = lines[index];
    if (line) line[match[2] as keyof TaskLine] = String(value).trim();
  }
  return lines;
}

/** The same form without the lines that nobody wrote in, numbered anew; `places` leads back to the lines on the page. */
export function withoutEmptyLines(form: FormData): { form: FormData; places: number[] } {
  const written = new FormData();
  for (const [name, value] of form) if (!LINE.test(name)) written.append(name, value);
  const places: number[] = [];
  readTaskLines(form).forEach(({ title, dueOn }, place) => {
    if (title === '' && dueOn === '') return;
    const index = places.push(place) - 1;
    written.set(`tasks[${index}].title`, title);
    written.set(`tasks[${index}].dueOn`, dueOn);
  });
  return { form: written, places };
}

/** Errors of the numbered-anew lines, back at the lines where they were written. */
export function errorsAtPlaces<Errors>(
  errors: Record<string, Errors>,
  places: readonly number[],
): Record<string, Errors> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, codes]) => {
      const match = LINE.exec(name);
      const place = places[Number(match?.[1])];
      return [match && place !== undefined ? `tasks[${place}].${match[2]}` : name, codes];
    }),
  );
}
