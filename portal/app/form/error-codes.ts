import type { ApiError } from '~/api/api-error';

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
  for (const { path, code } of error.issues) {
    const steps = path[0] === 'input' ? path.slice(1) : path;
    if (steps.length === 0) continue;
    const name = steps.reduce<string>(
      (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
      '',
    );
    errors[name] = [...(errors[name] ?? []), code];
  }
  return errors;
}

/** The two halves of a form's own error. */
export function splitFormError(text: string): { code: string; detail: string | null } {
  const [code = '', detail = null] = text.split('|');
  return { code, detail };
}
