import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { splitFormError } from './error-codes';

const ISSUES = [
  'required',
  'too_long',
  'too_short',
  'not_an_email',
  'not_a_day',
  'not_a_time_zone',
  'not_in_list',
  'control_character',
  'duplicate',
  'unknown_id',
  'cycle',
  'in_use',
  'wrong_password',
  'wrong_credentials',
  'state',
  'in_future',
  'not_held',
  'already_accountable',
] as const;
const FORM_ERRORS = [
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'TOO_COMPLEX',
  'UNREACHABLE',
  'STALE_VERSION',
  'DUPLICATE',
  'CYCLE',
  'STATE',
  'IN_USE',
] as const;

/** Words for what is to be mended: of a field by its code, and of a whole form. */
export function useErrorWords() {
  const { t } = useTranslation('problem');
  return {
    issue(code: string): string {
      const known = ISSUES.find((issue) => issue === code.toLowerCase());
      return t(known ? `issue.${known}` : 'issue.other', { min: limits.password.min });
    },
    form(error: string): string {
      const { code, detail } = splitFormError(error);
      const known = FORM_ERRORS.find((name) => name === code);
      if (known) return t(known);
      if (code === 'RATE_LIMITED')
        return t('tooMany', { count: Math.max(1, Math.ceil(Number(detail ?? 60) / 60)) });
      return detail ? t('INTERNAL', { ref: detail }) : t('INTERNAL_noRef');
    },
  };
}
