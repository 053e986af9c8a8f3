import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../form/error-summary';
import { TextareaField } from '../../form/fields';
import { useActForm } from '../../form/use-act-form';
import { useFormat } from '../../format/use-format';
import { ActDetails } from './act-details';
import { useHolderName } from './use-holder-name';
import classes from './work-page.module.css';
import type { PageReply, Work, WorkHandOver } from './work-page.server';

/** A hand-over that waits for an answer: who asks whom and why; accept or decline with a note, or take back. */
export function WorkOpenHandOver({ work, answer }: { work: Work; answer: PageReply | undefined }) {
  const handOver = work.openHandOver;
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const nameOf = useHolderName();
  if (!handOver) return null;
  const { accept, decline, withdraw } = handOver.viewerCan;
  return (
    <section id="hand-over" className={classes.decision} aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">
        {t('work.offered', {
          from: nameOf(handOver.from),
          to: handOver.successor ? nameOf(handOver.successor) : '',
        })}
        <small>{format.waiting(handOver.offeredAt)}</small>
      </h2>
      <p>{t('work.because', { reason: handOver.reason })}</p>
      {handOver.note && <p className={classes.note}>{handOver.note}</p>}
      {(accept || decline) && <Answer handOver={handOver} answer={answer} />}
      {(accept || decline) && (
        <p className={classes.sticky}>
          {t('work.waiting')}
          <a href="#answer-hand-over">{t('work.toAnswer')}</a>
        </p>
      )}
      {withdraw && (
        <ActDetails
          act="withdraw"
          subject={handOver.id}
          summary={t('work.withdraw')}
          submit={t('work.withdrawAct')}
          hidden={{ handOverId: handOver.id }}
          answer={answer}
        />
      )}
    </section>
  );
}

function Answer({ handOver, answer }: { handOver: WorkHandOver; answer: PageReply | undefined }) {
  const { t } = useTranslation('responsibility');
  const navigation = useNavigation();
  const isAnswer = answer?.act === 'accept' || answer?.act === 'decline';
  const [form, fields] = useActForm<{ note: string }>({
    id: 'answer-hand-over',
    reply: isAnswer ? answer.reply : undefined,
  });
  const { accept, decline } = handOver.viewerCan;
  const pending = navigation.formData?.get('act');
  return (
    <Form method="post" {...getFormProps(form)} className={classes.answer} preventScrollReset>
      <ErrorSummary form={form} labels={{ note: t('work.answerNote') }} />
      <input type="hidden" name="handOverId" value={handOver.id} />
      <input type="hidden" name="subject" value={handOver.id} />
      <TextareaField
        field={fields.note}
        label={t('work.answerNote')}
        help={t('work.answerNoteHelp')}
        maxLength={limits.text}
      />
      <div className={classes.answers}>
        {accept && (
          <Button type="submit" name="act" value="accept" loading={pending === 'accept'}>
            {t('work.accept')}
          </Button>
        )}
        {decline && (
          <Button type="submit" name="act" value="decline" variant="default" loading={pending === 'decline'}>
            {t('work.decline')}
          </Button>
        )}
      </div>
    </Form>
  );
}
