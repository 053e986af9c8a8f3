import type { ApiError, ApiIssue } from '~/api/api-error';

/**
 * Errors travel to forms as codes, and become words where they are shown. A form's own error carries what
 * its sentence needs behind a bar: `INTERNAL|A1F3` (the reference), `RATE_LIMITED|30` (seconds).
 */
export function formErrorOf(error: ApiError): string {
  const code = error.reason ?? error.code;
  const detail = error.retryAfter ?? error.ref;
  return detail === undefined ? code : `${code}|${detail}`;
}

/** The API's issues by the form's field names: ['input', 'values', 0, 'name'] → 'values[0].name'. */
export function fieldErrorsOf(error: ApiError): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { path, code, params } of error.issues) {
    const steps = path[0] === 'input' ? path.slice(1) : path;
    if (steps.length === 0) continue;
    const name = steps.reduce<string>(
      (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
      '',
    );
    errors[name] = [...(errors[name] ?? []), withDetail(code, params)];
  }
  return errors;
}

/** The code of a number that is finer than can be kept; the places that can be follow the bar. */
export const tooManyPlaces = (places: number): string => `too_many_places|${places}`;

/** A code with what people have named behind the bar. */
const withNames = (code: string, ...names: unknown[]): string =>
  `${code}|${names.map((said) => `‘${String(said).replaceAll('|', '/')}’`).join(', ')}`;

/** A code with what its sentence names: topics and gray zones by their questions, teams, days as they are written down. */
function withDetail(code: string, params: ApiIssue['params'] = {}): string {
  if (code === 'both_open') return withNames(code, params.question, params.intoQuestion);
  if (code === 'being_taken') return withNames(code, params.question);
  if (code === 'beyond_consent') return withNames(code, params.teams);
  if (code === 'period_counted' || code === 'covered_already') return `${code}|${params.from}/${params.to}`;
  if (code === 'before_practice') return `${code}|${params.earliest}`;
  if (code === 'share_stays' && params.name)
    return `${code}|${params.from}/${params.to}/${String(params.name).replaceAll('|', '/')}`;
  if (code === 'watched_by_rules') return `${code}|${params.rules}`;
  return code;
}

/** The two halves of an error with its detail. */
export function splitFormError(text: string): { code: string; detail: string | null } {
  const [code = '', detail = null] = text.split('|');
  return { code, detail };
}
