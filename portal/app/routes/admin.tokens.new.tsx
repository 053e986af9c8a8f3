import { createApiTokenInput, limits, TokenScope } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { ActForm } from '~/form/act-form';
import formClasses from '~/form/act-form.module.css';
import { TextField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import type { PageHandle } from '~/frame/page-title';
import { CreateApiTokenDocument } from '~/gql/graphql';
import { SecretOnce } from '~/integration/secret-once';

export const handle: PageHandle = { title: (t) => t('integration:tokens.make') };

type Values = { name: string; scopes: string; expiresOn: string };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageTokens');
  return { ready: true };
}

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await submit(await request.formData(), createApiTokenInput, (input) =>
    api(request, CreateApiTokenDocument, { input }),
  );
  if (!outcome.done) return data({ made: null, reply: outcome.reply }, 400);
  const made = outcome.result.createApiToken;
  return data({ made, reply: undefined }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function NewToken() {
  const { t } = useTranslation('integration');
  const answer = useActionData<typeof action>();
  const crumbs = [{ to: '/admin/tokens', label: t('tokens.title') }];
  if (!answer?.made) {
    return (
      <Page crumbs={crumbs} title={t('tokens.make')} lead={t('tokens.lead')}>
        <TokenForm />
      </Page>
    );
  }
  return (
    <Page
      crumbs={crumbs}
      title={t('tokens.made', { name: answer.made.token.name })}
      act={
        <Button component={Link} to="/admin/tokens" variant="default">
          {t('tokens.back')}
        </Button>
      }
    >
      <SecretOnce words={t('tokens.once')} secret={answer.made.secret} />
    </Page>
  );
}

function TokenForm() {
  const { t } = useTranslation('integration');
  const [form, fields] = useActForm<Values>({ id: 'token', reply: useActionData<typeof action>()?.reply });
  const labels = {
    name: t('tokens.name'),
    scopes: t('tokens.scopes'),
    expiresOn: t('tokens.expiresOn'),
  };
  return (
    <ActForm form={form} labels={labels} act={t('tokens.create')} cancelTo="/admin/tokens">
      <TextField
        field={fields.name}
        label={labels.name}
        help={t('tokens.nameHelp')}
        maxLength={limits.name}
        required
      />
      <fieldset className={formClasses.group} id={fields.scopes.id} tabIndex={-1}>
        <legend className={formClasses.legend}>{labels.scopes}</legend>
        <div className={formClasses.radios}>
          {Object.values(TokenScope).map((scope) => (
            <label key={scope}>
              <input type="checkbox" name="scopes" value={scope} defaultChecked />
              <span>
                {t(`tokens.scope.${scope}`)}
                <small>{t(`tokens.scopeHelp.${scope}`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        field={fields.expiresOn}
        type="date"
        label={labels.expiresOn}
        help={t('tokens.expiresOnHelp')}
      />
    </ActForm>
  );
}
