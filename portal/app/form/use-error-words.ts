import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
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
  'not_a_decimal',
  'too_many_places',
  'needs_denominator',
  'same_metric',
  'archived',
  'out_of_range',
  'too_many',
  'range_too_long',
  'window_empty',
  'window_too_short',
  'window_too_long',
  'starts_in_past',
  'baseline_after_start',
  'judged_before_start',
  'too_few_periods',
  'not_a_key',
  'not_an_address',
  'not_https',
  'private_address',
  'in_the_past',
  'out_of_order',
  'needs_target',
  'other_unit',
  'watched_by_rules',
  'too_early',
  'same_holder',
  'same_side',
  'has_judged',
  'person_stays',
  'author_stays',
  'share_stays',
  'authors_name',
  'named_too_late',
  'starts_before_adoption',
  'window_begun',
  'judges_another',
  'change_stays',
  'before_practice',
  'period_counted',
  'nobody_to_answer',
  'not_among_authors',
  'no_author',
  'self',
  'not_in_text',
  'not_a_leader',
  'not_in_range',
  'not_a_quarter',
  'below_given',
  'money_is_one',
  'too_late',
  'wallet_short',
  'budget_short',
  'used_key',
  'price_changed',
  'payable_changed',
  'leaves_gap',
  'both_open',
  'long_before',
  'beyond_consent',
  'out_of_reach',
  'being_taken',
  'split_since',
  'work_ended',
  'owner_teamless',
  'own_work',
  'own_team',
  'covered_already',
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
  'INTERRUPTED',
] as const;

/** Words for what is to be mended: of a field by its code, and of a whole form. */
export function useErrorWords() {
  const { t } = useTranslation('problem');
  const format = useFormat();
  // a day, or a half-open period with a slash between its days
  const days = (detail: string | null) => {
    const [from, to] = detail?.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    if (!from) return '';
    return to ? format.period(from, to) : format.day(from);
  };
  // rules by their periods: DAY 5, WEEK 1
  const rules = (detail: string | null) =>
    [...(detail ?? '').matchAll(/(DAY|WEEK|MONTH) (\d+)/g)]
      .map(([, unit, count]) => t(`ruleBy.${unit as 'DAY' | 'WEEK' | 'MONTH'}`, { times: count }))
      .join(', ');
  // whose part would fall, from what to what: with as many digits as tell them apart
  const part = (detail: string | null) => {
    const [, from, to, name] = detail?.match(/^([\d.e-]+)\/([\d.e-]+)\/(.+)$/) ?? [];
    if (!from || !to) return null;
    const said = (digits: number) => [from, to].map((one) => format.percent(Number(one), digits));
    const [fromWords, toWords] = [1, 2, 3].map(said).find(([one, other]) => one !== other) ?? said(4);
    return { name, from: fromWords, to: toWords };
  };
  return {
    issue(error: string): string {
      const { code, detail } = splitFormError(error);
      const known = ISSUES.find((issue) => issue === code.toLowerCase());
      const fallen = known === 'share_stays' ? part(detail) : null;
      if (fallen) return t('issue.share_falls', fallen);
      return t(known ? `issue.${known}` : 'issue.other', {
        min: limits.password.min,
        places: detail,
        named: detail,
        days: days(detail),
        rules: rules(detail),
      });
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
