import { signInInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toPageError } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { ask } from '~/api/ask.server';
import { ActForm } from '~/form/act-form';
import { PasswordField, TextField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import { Brand } from '~/frame/brand';
import type { PageHandle } from '~/frame/page-title';
import { SignInDocument, SignInOptionsDocument } from '~/gql/graphql';
import { DemoPeople } from '~/session/demo-people';
import { safeReturnTo } from '~/session/return-to';
import { beginSession, readSessionToken } from '~/session/session-cookie.server';
import classes from '~/session/sign-in.module.css';

export const handle: PageHandle = { title: (t) => t('session:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get('returnTo'));
  if (readSessionToken(request)) throw redirect(returnTo);
  try {
    const { signInOptions } = await ask(request, SignInOptionsDocument);
    return { ...signInOptions, returnTo };
  } catch (error) {
    throw error instanceof ApiError ? toPageError(error) : error;
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await submit(form, signInInput, (input) => ask(request, SignInDocument, { input }));
  if (!outcome.done) return data(outcome.reply, 400);
  const { sessionToken, expiresAt } = outcome.result.signIn;
  const headers = { 'Set-Cookie': beginSession(sessionToken, expiresAt) };
  return redirect(safeReturnTo(form.get('returnTo')), { headers });
}

export default function SignIn() {
  const { t } = useTranslation('session');
  const { companyName, demoAccounts, returnTo } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ email: string; password: string }>({ id: 'sign-in', reply });
  const labels = { email: t('email'), password: t('password') };
  return (
    <div className={classes.column}>
      <header>
        <Brand />
        <h1>{t('heading', { company: companyName })}</h1>
        {returnTo !== '/' && <p className={classes.quiet}>{t('returnHint')}</p>}
      </header>
      <ActForm form={form} labels={labels} act={t('signIn')} hidden={{ returnTo }}>
        <TextField field={fields.email} label={labels.email} type="email" autoComplete="username" required />
        <PasswordField
          field={fields.password}
          label={labels.password}
          autoComplete="current-password"
          required
        />
      </ActForm>
      {demoAccounts.length > 0 && <DemoPeople people={demoAccounts} returnTo={returnTo} />}
    </div>
  );
}
