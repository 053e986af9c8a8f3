import { useTranslation } from 'react-i18next';
import type { SignalRuleShownFragment } from '../gql/graphql';

type Rule = Pick<SignalRuleShownFragment, 'unit' | 'boundary' | 'side' | 'runLength' | 'notify' | 'webhook'>;

/** A rule as the sentence it is: 하루 단위로 5번 이어서 나쁜 쪽 한계를 벗어나면 → 임하늘 · 웹훅 광고 끄기. */
export function RuleSentence({ rule }: { rule: Rule }) {
  const { t } = useTranslation('kpi');
  const whom = [
    ...rule.notify.map(({ name }) => name),
    ...(rule.webhook ? [t('rules.webhook', { name: rule.webhook.name })] : []),
  ];
  const key = rule.boundary === 'TARGET' ? 'rules.targetSentence' : 'rules.sentence';
  return (
    <span>
      {t(key, {
        unit: t(`rules.unitOf.${rule.unit}`),
        count: rule.runLength,
        edge: t(`rules.edge.${rule.boundary}_${rule.side}`),
      })}{' '}
      <strong>{whom.length ? t('rules.tell', { whom: whom.join(' · ') }) : t('rules.tellNobody')}</strong>
    </span>
  );
}
