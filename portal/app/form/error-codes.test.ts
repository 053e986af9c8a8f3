import { ApiError } from '~/api/api-error';
import { fieldErrorsOf, formErrorOf, splitFormError } from './error-codes';

const issue = (path: (string | number)[], code: string) => ({ path, code, message: '' });

test('issues are found by the names of the form’s fields', () => {
  const issues = [
    issue(['input', 'email'], 'duplicate'),
    issue(['input', 'values', 2, 'name'], 'required'),
    issue(['input'], 'state'),
  ];
  expect(fieldErrorsOf(new ApiError('INVALID_INPUT', { issues }))).toEqual({
    email: ['duplicate'],
    'values[2].name': ['required'],
  });
});

test('a form’s own error carries what its sentence needs', () => {
  expect(formErrorOf(new ApiError('INTERNAL', { ref: 'A1F3' }))).toBe('INTERNAL|A1F3');
  expect(formErrorOf(new ApiError('RATE_LIMITED', { retryAfter: 840 }))).toBe('RATE_LIMITED|840');
  expect(formErrorOf(new ApiError('CONFLICT', { params: { reason: 'STALE_VERSION' } }))).toBe(
    'STALE_VERSION',
  );
  expect(splitFormError('INTERNAL|A1F3')).toEqual({ code: 'INTERNAL', detail: 'A1F3' });
  expect(splitFormError('FORBIDDEN')).toEqual({ code: 'FORBIDDEN', detail: null });
});
