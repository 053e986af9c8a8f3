import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import classes from './rule-list.module.css';

/** The rule by which points are earned, as all can read it. */
export function RuleList({
  rule,
}: {
  rule: { gainSharePercent: number; gainShareCap: number; leaderPercent: number };
}) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  return (
    <Section title={t('rules')}>
      <ul className={classes.rules}>
        <li>
          {t('ruleShare', {
            percent: format.number(rule.gainSharePercent),
            cap: format.number(rule.gainShareCap),
          })}
        </li>
        <li>
          {rule.leaderPercent > 100
            ? t('ruleLeader', { times: format.number(rule.leaderPercent / 100) })
            : t('ruleLeaderNone')}
        </li>
        <li>{t('ruleOwn')}</li>
      </ul>
    </Section>
  );
}
