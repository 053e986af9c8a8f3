import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { ErrorSummary } from '~/form/error-summary';
import { TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { RewardToAnswerFragment } from '~/gql/graphql';
import { useRewardWords } from '../use-reward-words';
import classes from './reward-answer.module.css';

/** What somebody chose as a card: what it costs, what they have left, and the reader's answer. */
export function RewardAnswer({
  chosen,
  reply,
}: {
  chosen: RewardToAnswerFragment;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  const { member, option, units, points } = chosen;
  const since = chosen.state === 'APPROVED' ? (chosen.decidedAt ?? chosen.requestedAt) : chosen.requestedAt;
  return (
    <article className={classes.card} aria-labelledby={`reward-${chosen.id}`}>
      <Avatar id={member.id} name={member.name} initials={member.initials} />
      <div className={classes.body}>
        <p className={classes.kind}>
          <span>{[t('title'), member.name, member.title].filter(Boolean).join(' · ')}</span>
          <time dateTime={since}>{format.waiting(since)}</time>
        </p>
        <h2 id={`reward-${chosen.id}`} className={classes.heading}>
          {t(chosen.state === 'APPROVED' ? 'awaitsHandOver' : 'asks', {
            name: member.name,
            what: words.what(option, units),
            points: format.number(points),
          })}
        </h2>
        {member.wallet && (
          <p className={classes.quiet}>
            {t('walletAfter', { points: format.number(member.wallet.balance) })}
          </p>
        )}
        {chosen.note && (
          <p className={classes.note}>
            <Foreign>{chosen.note}</Foreign>
          </p>
        )}
        <AnswerForm chosen={chosen} reply={reply} />
      </div>
    </article>
  );
}

function AnswerForm({
  chosen,
  reply,
}: {
  chosen: RewardToAnswerFragment;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('reward');
  const navigation = useNavigation();
  const acting = navigation.formData?.get('id') === chosen.id ? navigation.formData.get('act') : null;
  const [form, fields] = useActForm<{ words: string }>({ id: `reward-${chosen.id}`, reply });
  const { decide, fulfil } = chosen.viewerCan;
  const approves = decide && chosen.state === 'REQUESTED';
  if (!decide && !fulfil) return null;
  return (
    <Form
      method="post"
      action="/rewards/decide"
      {...getFormProps(form)}
      className={classes.answer}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={{ words: t('words') }} />
      <input type="hidden" name="id" value={chosen.id} />
      <input type="hidden" name="version" value={chosen.version} />
      <TextField
        field={fields.words}
        label={t('words')}
        help={t(fulfil ? 'fulfilWordsHelp' : 'wordsHelp')}
        maxLength={limits.line}
        autoComplete="off"
      />
      <div className={classes.buttons}>
        {approves && (
          <Button type="submit" name="act" value="approve" loading={acting === 'approve'}>
            {t('approve')}
          </Button>
        )}
        {fulfil && (
          <Button type="submit" name="act" value="fulfil" loading={acting === 'fulfil'}>
            {t('fulfil')}
          </Button>
        )}
        {decide && (
          <Button type="submit" name="act" value="decline" variant="default" loading={acting === 'decline'}>
            {t('decline')}
          </Button>
        )}
      </div>
    </Form>
  );
}
