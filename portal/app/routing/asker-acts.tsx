import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField } from '~/form/fields';
import { SentByEnter } from '~/form/sent-by-enter';
import { useActForm } from '~/form/use-act-form';
import type { RoutedFragment } from '~/gql/graphql';
import { PickField } from '~/responsibility/pick/pick-field';
import type { ActReply } from './act-reply';
import answers from './answer-forms.module.css';
import { OvertakenNote } from './overtaken-note';
import { requestPath } from './paths';
import { ProposalList } from './proposal-list';
import type { Proposed } from './propose.server';
import { RequestActForm } from './request-act-form';
import classes from './routing.module.css';

/** What the asker can do: send it (anew), with the same proposals as when it was asked, or take it back. */
export function AskerActs(props: {
  request: RoutedFragment;
  /** Where it could go; null while it waits at a team. */
  proposed: Proposed | null;
  answer: ActReply | undefined;
}) {
  const { t } = useTranslation('routing');
  const { request, proposed, answer } = props;
  return (
    <Section title={t(proposed ? 'whereNext' : 'yours')}>
      {proposed && <SendForm {...props} proposed={proposed} />}
      {request.viewerCan.withdraw && (
        <div className={answers.answers}>
          <WithdrawForm request={request} answer={answer?.act === 'withdraw' ? answer : undefined} />
        </div>
      )}
    </Section>
  );
}

function SendForm(props: { request: RoutedFragment; proposed: Proposed; answer: ActReply | undefined }) {
  const { t } = useTranslation('routing');
  const { request, proposed } = props;
  const own = props.answer?.act === 'send' ? props.answer : undefined;
  const navigation = useNavigation();
  const pressed = navigation.formMethod === 'POST' ? String(navigation.formData?.get('act') ?? '') : null;
  const [form, fields] = useActForm<Record<'teamId' | 'note', string>>({ id: 'resend', reply: own?.reply });
  const labels = { teamId: t('otherTeamField'), note: t('noteField') };
  return (
    <Form method="post" {...getFormProps(form)} className={classes.send} preventScrollReset>
      {own?.isOvertaken ? (
        <OvertakenNote requestId={request.id} />
      ) : (
        <ErrorSummary form={form} labels={labels} />
      )}
      <input type="hidden" name="id" value={request.id} />
      <input type="hidden" name="version" value={request.version} />
      {proposed.proposals.map(({ responsibility, team }) => (
        <input
          key={responsibility.id}
          type="hidden"
          name={`team:${responsibility.id}`}
          value={team?.id ?? ''}
        />
      ))}
      {/* Enter in a field presses the first button: the team that was typed is meant, never the first proposal */}
      <SentByEnter name="act" value="send" />
      {proposed.proposals.length > 0 && <ProposalList proposals={proposed.proposals} pressed={pressed} />}
      <div className={classes.with}>
        <PickField
          name="teamId"
          id={fields.teamId.id}
          kind="team"
          label={t('otherTeam')}
          help={t('otherTeamHelp')}
          error={fields.teamId.errors && t('chooseTeam')}
          reply={own?.picks}
        />
        <TextareaField
          field={fields.note}
          label={labels.note}
          help={t('noteHelp')}
          rows={1}
          maxLength={limits.line}
        />
      </div>
      <div>
        <Button type="submit" name="act" value="send" variant="default" loading={pressed === 'send'}>
          {t('sendThere')}
        </Button>
      </div>
    </Form>
  );
}

function WithdrawForm({ request, answer }: { request: RoutedFragment; answer: ActReply | undefined }) {
  const { t } = useTranslation('routing');
  const [form] = useActForm({ id: `withdraw-${request.id}`, reply: answer?.reply });
  return (
    <RequestActForm
      act="withdraw"
      request={request}
      answer={answer}
      action={requestPath(request.id)}
      form={form}
      labels={{}}
      open={t('withdraw')}
      says={t('withdrawSays')}
      submit={t('withdraw')}
    />
  );
}
