import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import { SavedNote } from '~/form/saved-note';
import { LanguageChoice } from '~/frame/language-choice';
import type { PageHandle } from '~/frame/page-title';
import { SchemeChoice } from '~/frame/scheme-choice';
import { ProfileDocument } from '~/gql/graphql';
import { PasswordForm } from '~/member/password-form';
import classes from '~/member/profile.module.css';
import { changePassword, saveProfile } from '~/member/profile.server';
import { ProfileForm } from '~/member/profile-form';
import { SessionList } from '~/member/session-list';

export const handle: PageHandle = { title: (t) => t('profile:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  const { viewer, company } = await load(request, ProfileDocument);
  if (!viewer) throw redirect('/sign-in?returnTo=/profile');
  const saved = new URL(request.url).searchParams.get('saved');
  return { ...viewer, values: company.values, saved };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  return form.has('newPassword') ? changePassword(request, form) : saveProfile(request, form);
}

export default function Profile() {
  const { t } = useTranslation('profile');
  const { member, sessions, values, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={t('title')}
      lead={[member.name, member.title, member.email].filter(Boolean).join(' · ')}
      rail={
        <>
          <Section title={t('screen')}>
            <div className={classes.choices}>
              <LanguageChoice />
              <SchemeChoice />
            </div>
          </Section>
          <Section title={t('sessions')}>
            <SessionList sessions={sessions} />
          </Section>
        </>
      }
    >
      <Section title={t('about')}>
        {saved === 'profile' && !answer && <SavedNote>{t('saved')}</SavedNote>}
        <ProfileForm
          member={member}
          values={values}
          reply={answer?.about === 'profile' ? answer.reply : undefined}
        />
      </Section>
      <Section title={t('password')}>
        {saved === 'password' && !answer && <SavedNote>{t('passwordChanged')}</SavedNote>}
        <PasswordForm email={member.email} reply={answer?.about === 'password' ? answer.reply : undefined} />
      </Section>
    </Page>
  );
}
