import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { responsibilityPath } from '~/elements/paths';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { DecisionCardFragment } from '~/gql/graphql';
import classes from './hand-over-decision.module.css';

type HandOver = NonNullable<DecisionCardFragment['handOver']>;

/** An offered hand-over as a card: who gives what and why, and the reader's answer with a note. */
export function HandOverDecision({
  handOver,
  reply,
}: {
  handOver: HandOver;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { offeredBy, responsibility, from, successor } = handOver;
  const toTeam = successor?.__typename === 'Team' ? successor.name : null;
  return (
    <article className={classes.card} aria-labelledby={`hand-over-${handOver.id}`}>
      <Avatar name={offeredBy.name} initials={offeredBy.initials} id={offeredBy.id} />
      <div className={classes.body}>
        <p className={classes.kind}>
          <span>
            {[t('handOver'), offeredBy.name, responsibility.team?.name].filter(Boolean).join(' · ')}
          </span>
          <time dateTime={handOver.offeredAt}>{format.waiting(handOver.offeredAt)}</time>
        </p>
        <h3 id={`hand-over-${handOver.id}`}>
          <Link to={responsibilityPath(responsibility.id)}>
            {toTeam
              ? t('askedOfTeam', { work: responsibility.name, team: toTeam })
              : t('askedOfYou', { work: responsibility.name })}
          </Link>
        </h3>
        <p className={classes.reason}>
          <Foreign>{handOver.reason}</Foreign>
        </p>
        {handOver.note && (
          <p className={classes.note}>
            <Foreign>{handOver.note}</Foreign>
          </p>
        )}
        <p className={classes.quiet}>
          {t('until', { name: from.__typename === 'Member' ? t('person', { name: from.name }) : from.name })}
        </p>
        <AnswerForm handOver={handOver} reply={reply} />
      </div>
    </article>
  );
}

function AnswerForm({ handOver, reply }: { handOver: HandOver; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('home');
  const navigation = useNavigation();
  const answering =
    navigation.formData?.get('handOverId') === handOver.id ? navigation.formData.get('answer') : null;
  const [form, fields] = useActForm<{ note: string }>({ id: `answer-${handOver.id}`, reply });
  const { accept, decline } = handOver.viewerCan;
  if (!accept && !decline) return null;
  return (
    <Form
      method="post"
      action="/?index"
      {...getFormProps(form)}
      className={classes.answer}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={{ note: t('note') }} />
      <input type="hidden" name="handOverId" value={handOver.id} />
      <TextareaField
        field={fields.note}
        label={t('note')}
        help={t('noteHelp')}
        rows={2}
        maxLength={4000}
        required
      />
      <div className={classes.buttons}>
        {accept && (
          <Button type="submit" name="answer" value="accept" loading={answering === 'accept'}>
            {t('accept')}
          </Button>
        )}
        {decline && (
          <Button
            type="submit"
            name="answer"
            value="decline"
            variant="default"
            loading={answering === 'decline'}
          >
            {t('decline')}
          </Button>
        )}
      </div>
    </Form>
  );
}
