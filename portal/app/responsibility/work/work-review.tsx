import { limits } from '@groundcrew/shared';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../elements/mark';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import { ActDetails } from './act-details';
import classes from './work-page.module.css';
import type { PageReply, Work } from './work-page.server';

/** How often it is looked at again, when last, when next; and the act of having done so. */
export function WorkReview({ work, answer }: { work: Work; answer: PageReply | undefined }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  return (
    <Section id="review" title={t('work.review')} note={t(`cadence.${work.reviewCadence}`)}>
      <p className={classes.review}>
        {work.gaps.includes('STALE') && <Mark certainty="none">{t('gap.STALE')}</Mark>}
        {work.lastReviewedOn
          ? t('work.lastReviewed', { day: format.day(work.lastReviewedOn) })
          : t('work.neverReviewed')}
        {work.reviewDueOn && ` ${t('work.reviewDue', { day: format.day(work.reviewDueOn) })}`}
      </p>
      {work.viewerCan.review && (
        <ActDetails
          act="review"
          subject={work.id}
          summary={t('work.markReviewed')}
          submit={t('work.markReviewedAct')}
          hidden={{ id: work.id }}
          labels={{ note: t('work.reviewNote') }}
          answer={answer}
        >
          <Textarea
            name="note"
            label={t('work.reviewNote')}
            maxLength={limits.line}
            minRows={2}
            style={{ width: 440 }}
          />
        </ActDetails>
      )}
    </Section>
  );
}
