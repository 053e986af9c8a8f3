/** Runs a zod schema and says every fault by field, in the shape of {@link FieldIssue}. */
import type { z } from 'zod';
import { AppError, ErrorCode, type FieldIssue } from './errors';

const EXPECTED: Record<string, string> = {
  required: 'This is needed.',
  too_long: 'This is too long.',
  too_short: 'This is too short.',
  not_an_email: 'Expected a mail address such as name@company.example.',
  not_a_day: 'Expected a day such as 2026-11-22.',
  not_a_decimal: 'Expected a number such as 1234.5 with at most four places, up to 1,000,000,000,000.',
  not_a_time_zone: 'Expected a time zone such as Asia/Seoul.',
  not_in_list: 'Expected one of the listed choices.',
  out_of_range: 'Expected a number within the range.',
  not_an_address: 'Expected an address such as https://hooks.company.example/groundcrew.',
  not_a_version: 'Expected the version that was read.',
  control_character: 'Control characters are not accepted.',
  unknown_field: 'This field is not known.',
  invalid: 'This is not what was expected.',
};

/** The issues of a failed parse, each with a stable code; `root` is put before every path. */
export function fieldIssues(error: z.ZodError, root: string[] = []): FieldIssue[] {
  return error.issues.map((issue) => {
    const code = codeOf(issue);
    const max = 'params' in issue ? (issue.params as { max?: number } | undefined)?.max : undefined;
    return {
      path: [...root, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))],
      code,
      message: `${EXPECTED[code] ?? EXPECTED.invalid}${max ? ` At most ${max} characters.` : ''}`,
      params: max ? { max } : undefined,
    };
  });
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'unknown_field';
  return /^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid';
}

/**
 * The parsed value.
 * @throws AppError INVALID_INPUT naming every field that is not as expected
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  value: unknown,
  root: string[] = ['input'],
): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = fieldIssues(result.error, root);
  const first = issues[0];
  throw new AppError(
    ErrorCode.INVALID_INPUT,
    first ? `${first.path.join('.')}: ${first.message}` : 'Invalid input.',
    {
      issues,
    },
  );
}
