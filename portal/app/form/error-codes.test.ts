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

test('topics that stay two carry the questions of their gray zones', () => {
  const params = { question: '제휴몰|쿠폰', intoQuestion: '쿠폰 비용' };
  const issues = [{ ...issue(['input', 'intoId'], 'both_open'), params }];
  const { intoId } = fieldErrorsOf(new ApiError('CONFLICT', { issues }));
  expect(splitFormError(intoId?.[0] ?? '')).toEqual({
    code: 'both_open',
    detail: '‘제휴몰/쿠폰’, ‘쿠폰 비용’',
  });
});

test('work that is being taken names its gray zone, and what touches others names them', () => {
  const about = (code: string, params: Record<string, unknown>) =>
    fieldErrorsOf(new ApiError('CONFLICT', { issues: [{ ...issue(['input', 'id'], code), params }] })).id;
  expect(about('being_taken', { question: '쿠폰 비용' })).toEqual(['being_taken|‘쿠폰 비용’']);
  expect(about('beyond_consent', { teams: '결제, 정산' })).toEqual(['beyond_consent|‘결제, 정산’']);
});

test('rules that watch a target are named by their periods', () => {
  const issues = [{ ...issue(['input', 'target'], 'watched_by_rules'), params: { rules: 'DAY 5, WEEK 1' } }];
  expect(fieldErrorsOf(new ApiError('CONFLICT', { issues }))).toEqual({
    target: ['watched_by_rules|DAY 5, WEEK 1'],
  });
});

test('whose part would fall is named, with what it is and what would be left', () => {
  const params = { name: '신|다은', from: 0.5, to: 0.0098 };
  const issues = [{ ...issue(['input', 'people', 1, 'weight'], 'share_stays'), params }];
  expect(fieldErrorsOf(new ApiError('INVALID_INPUT', { issues }))).toEqual({
    'people[1].weight': ['share_stays|0.5/0.0098/신/다은'],
  });
});

test('days that are counted already, or that are too early, are named', () => {
  const about = (code: string, params: Record<string, unknown>) =>
    fieldErrorsOf(new ApiError('INVALID_INPUT', { issues: [{ ...issue(['input', 'from'], code), params }] }));
  expect(about('period_counted', { from: '2026-06-01', to: '2026-07-01' })).toEqual({
    from: ['period_counted|2026-06-01/2026-07-01'],
  });
  expect(about('covered_already', { from: '2026-06-01', to: '2026-06-03' })).toEqual({
    from: ['covered_already|2026-06-01/2026-06-03'],
  });
  expect(about('before_practice', { earliest: '2026-06-01' })).toEqual({
    from: ['before_practice|2026-06-01'],
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
