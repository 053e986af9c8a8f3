/** Rows of the form for evidence and people, as they were typed; rows that nobody wrote in are left out and the rest numbered anew. */

const EVIDENCE = ['kind', 'text', 'source', 'figure', 'kpiId'] as const;
const PERSON = ['memberId', 'memberIdText', 'role', 'weight'] as const;

export type EvidenceLine = Record<(typeof EVIDENCE)[number], string>;
export type PersonLine = Record<(typeof PERSON)[number], string>;

/** Fresh rows under those that are there. */
export const emptyEvidence: EvidenceLine = { kind: 'QUOTE', text: '', source: '', figure: '', kpiId: '' };
export const emptyPerson: PersonLine = { memberId: '', memberIdText: '', role: 'CONTRIBUTOR', weight: '1' };

/** What only the kind of a piece of evidence that was chosen asks for. */
const ASKED: Record<string, readonly (typeof EVIDENCE)[number][]> = {
  NUMBERS: ['figure'],
  KPI: ['kpiId'],
};

/** The rows of a form that somebody wrote in, in their order. */
export function readEvidence(form: FormData): EvidenceLine[] {
  return readLines(form, 'evidence', EVIDENCE, emptyEvidence)
    .map((line) => ({
      ...line,
      figure: ASKED[line.kind]?.includes('figure') ? line.figure : '',
      kpiId: ASKED[line.kind]?.includes('kpiId') ? line.kpiId : '',
    }))
    .filter(({ text, source, figure, kpiId }) => text || source || figure || kpiId);
}

/** Every row for people, in their order. */
export function readPersonRows(form: FormData): PersonLine[] {
  return readLines(form, 'people', PERSON, emptyPerson);
}

/** The people of a form who were named, in their order. */
export function readPeople(form: FormData): PersonLine[] {
  return readPersonRows(form).filter(({ memberId, memberIdText }) => memberId || memberIdText);
}

/** The same form with only the rows that somebody wrote in. A name that was emptied takes the person out. */
export function withoutEmptyLines(form: FormData): FormData {
  const written = new FormData();
  for (const [name, value] of form) if (!/^(evidence|people)\[/.test(name)) written.append(name, value);
  const put = (list: string, lines: Record<string, string>[]) =>
    lines.forEach((line, at) => {
      for (const [field, value] of Object.entries(line)) written.set(`${list}[${at}].${field}`, value);
    });
  put('evidence', readEvidence(form));
  put('people', readPeople(form));
  return written;
}

function readLines<Name extends string>(
  form: FormData,
  list: string,
  fields: readonly Name[],
  empty: Record<Name, string>,
): Record<Name, string>[] {
  const places = new Set<number>();
  for (const name of form.keys()) {
    const at = new RegExp(`^${list}\\[(\\d{1,2})\\]\\.`).exec(name)?.[1];
    if (at !== undefined) places.add(Number(at));
  }
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => {
      const typed = fields.map((field) => {
        const value = form.get(`${list}[${at}].${field}`);
        return [field, typeof value === 'string' ? value.trim() : empty[field]];
      });
      return Object.fromEntries(typed) as Record<Name, string>;
    });
}
