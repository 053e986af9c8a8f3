import { IconBulb } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LibraryTemplateFragment, PreviewedKpiFragment } from '~/gql/graphql';
import classes from './advice-notes.module.css';
import { isAvailable } from './measure';
import { PickTemplate } from './pick-template';

type Advice = PreviewedKpiFragment['advice'][number];

/** What is worth knowing about a formula, with a better one in one tap. It advises and never blocks. */
export function AdviceNotes(props: {
  advice: readonly Advice[];
  onPick: (template: LibraryTemplateFragment) => void;
}) {
  const { t } = useTranslation('kpiEdit');
  return props.advice.map((advice, index) => {
    // what one piece of advice offers the next need not offer again
    const before = props.advice.slice(0, index).flatMap(({ offers }) => offers.map(({ key }) => key));
    const offers = advice.offers.filter((offer) => isAvailable(offer) && !before.includes(offer.key));
    return (
      <div key={advice.code} className={classes.advice}>
        <IconBulb size={18} stroke={1.75} aria-hidden />
        <div>
          <p>
            <strong>{adviceTitle(t, advice, offers)}</strong>
          </p>
          {advice.code === 'THROUGHPUT' && <p>{t('advice.THROUGHPUT_why')}</p>}
          {offers.length > 0 && (
            <div className={classes.offers}>
              {offers.map((template) => (
                <PickTemplate
                  key={template.key}
                  template={template}
                  label={t('switchTo', { name: t(`template.${template.key}.name`) })}
                  onPick={props.onPick}
                />
              ))}
            </div>
          )}
          {advice.code !== 'SNAPSHOT' && <p className={classes.quiet}>{t('adviceNote')}</p>}
        </div>
      </div>
    );
  });
}

function adviceTitle(t: TFunction<'kpiEdit'>, advice: Advice, offers: LibraryTemplateFragment[]): string {
  if (advice.code === 'SNAPSHOT') return t('advice.SNAPSHOT', { count: advice.periodCount ?? 0 });
  if (advice.code === 'THROUGHPUT') return t('advice.THROUGHPUT');
  const compared = offers.find(({ denominator }) => denominator)?.denominator?.name;
  return compared ? t('advice.LONE_ABSOLUTE', { metric: compared }) : t('advice.LONE_ABSOLUTE_plain');
}
