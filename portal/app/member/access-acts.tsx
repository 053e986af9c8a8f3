import type { SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import type { PersonAdminQuery } from '~/gql/graphql';
import classes from './access-acts.module.css';
import { OneTimePassword } from './one-time-password';
import type { PersonAct } from './person-admin.server';

type Person = Extract<NonNullable<PersonAdminQuery['node']>, { __typename: 'Member' }>;

/** Sign-in and rights of a person: a new password, admin or not, leaving and coming back. */
export function AccessActs(props: {
  person: Person;
  act: PersonAct | null;
  password: string | undefined;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('admin');
  const { person, act } = props;
  const { viewerCan: can } = person;
  const replyTo = (name: PersonAct) => (act === name ? props.reply : undefined);
  return (
    <Section title={t('access')}>
      {props.password && (
        <OneTimePassword words={t('resetDone')} email={person.email} password={props.password} />
      )}
      {can.resetPassword && person.active && (
        <Act help={t('resetHelp')} reply={replyTo('resetPassword')}>
          <ActButton act="resetPassword" name="memberId" id={person.id} label={t('resetPassword')} />
        </Act>
      )}
      {can.grantAdmin && person.active && (
        <Act help={t('adminHelp')} reply={replyTo('setAdmin')}>
          <ActButton
            act="setAdmin"
            name="memberId"
            id={person.id}
            wish={person.isAdmin ? 'none' : 'admin'}
            label={person.isAdmin ? t('unmakeAdmin') : t('makeAdmin')}
          />
        </Act>
      )}
      {can.deactivate && person.active && (
        <Act help={t('deactivateHelp')}>
          <Button
            component={Link}
            to={`/admin/people/${encodeURIComponent(person.id)}/leave`}
            variant="default"
          >
            {t('deactivate')}
          </Button>
        </Act>
      )}
      {can.deactivate && !person.active && (
        <Act help={t('reactivateHelp')} reply={replyTo('reactivate')}>
          <ActButton act="reactivate" name="id" id={person.id} label={t('reactivate')} />
        </Act>
      )}
    </Section>
  );
}

function Act(props: { help: string; reply?: SubmissionResult | undefined; children: ReactNode }) {
  return (
    <div className={classes.act}>
      <p>{props.help}</p>
      <ReplyNote reply={props.reply} />
      {props.children}
    </div>
  );
}

function ActButton(props: { act: PersonAct; name: string; id: string; wish?: string; label: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="act" value={props.act} />
      <input type="hidden" name={props.name} value={props.id} />
      {props.wish && <input type="hidden" name="wish" value={props.wish} />}
      <Button type="submit" variant="default">
        {props.label}
      </Button>
    </Form>
  );
}
