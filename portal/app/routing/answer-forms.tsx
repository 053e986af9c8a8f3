import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { RoutedFragment } from '~/gql/graphql';
import { PickField } from '~/responsibility/pick/pick-field';
import type { ActReply } from './act-reply';
import classes from './answer-forms.module.css';
import { RequestActForm } from './request-act-form';

type Props = {
  request: RoutedFragment;
  answer: ActReply | undefined;
  action: string;
  /** Whether taking it is the page's one main act. */
  isMain?: boolean;
};

/** The two answers of a team: it takes the request, or says why it is not theirs and whom to ask next. */
export function AnswerForms(props: Props) {
  return (
    <div className={classes.answers}>
      <AcceptForm {...props} />
      <BounceForm {...props} />
    </div>
  );
}

function AcceptForm({ request, answer, action, isMain }: Props) {
  const { t } = useTranslation('routing');
  const own = answer?.act === 'accept' ? answer : undefined;
  const [form, fields] = useActForm<Record<'responsibilityId' | 'note', string>>({
    id: `accept-${request.id}`,
    reply: own?.reply,
  });
  const labels = { responsibilityId: t('acceptWork'), note: t('acceptNote') };
  return (
    <RequestActForm
      act="accept"
      request={request}
      answer={own}
      action={action}
      form={form}
      labels={labels}
      open={t('acceptOpen')}
      says={t('acceptSays', { team: request.team?.name ?? '' })}
      submit={t('accept')}
      isMain={isMain}
    >
      <PickField
        name="responsibilityId"
        id={fields.responsibilityId.id}
        kind="work"
        label={labels.responsibilityId}
        help={t('acceptWorkHelp')}
        picked={request.responsibility}
        reply={own?.picks}
      />
      <TextareaField field={fields.note} label={labels.note} rows={2} maxLength={limits.line} />
    </RequestActForm>
  );
}

function BounceForm({ request, answer, action }: Props) {
  const { t } = useTranslation('routing');
  const own = answer?.act === 'bounce' ? answer : undefined;
  const [form, fields] = useActForm<Record<'reason' | 'toTeamId', string>>({
    id: `bounce-${request.id}`,
    reply: own?.reply,
  });
  const labels = { reason: t('bounceReason'), toTeamId: t('bounceTo') };
  return (
    <RequestActForm
      act="bounce"
      request={request}
      answer={own}
      action={action}
      form={form}
      labels={labels}
      open={t('bounceOpen')}
      says={t('bounceSays')}
      submit={t('bounce')}
    >
      <TextareaField field={fields.reason} label={labels.reason} rows={2} maxLength={limits.line} required />
      <PickField
        name="toTeamId"
        id={fields.toTeamId.id}
        kind="team"
        label={labels.toTeamId}
        help={t(request.viewerCan.giveBack ? 'bounceToHelp' : 'bounceToNeeded')}
        error={fields.toTeamId.errors && t('chooseTeam')}
        reply={own?.picks}
      />
    </RequestActForm>
  );
}
