import { setRewardRuleInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireAbility } from '~/admin/require-admin.server';
import { api, load } from '~/api/api.server';
import { Page } from '~/elements/page';
import { Toast } from '~/elements/toast';
import { ActForm } from '~/form/act-form';
import { TextField } from '~/form/fields';
import { submit } from '~/form/submit.server';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { RewardRuleToSetDocument, SetRewardRuleDocument } from '~/gql/graphql';
import { withBareFigures } from '~/reward/admin/bare-figures';
import { RewardAdminNav } from '~/reward/admin/reward-admin-nav';

export const handle: PageHandle = { title: (t) => t('reward:admin.rule') };

const FIELDS = ['gainSharePercent', 'gainShareCap', 'leaderPercent'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageRewards');
  const { rewardRule } = await load(request, RewardRuleToSetDocument);
  return { rule: rewardRule, done: new URL(request.url).searchParams.has('done') };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = withBareFigures(await request.formData(), FIELDS);
  const outcome = await submit(form, setRewardRuleInput, (input) =>
    api(request, SetRewardRuleDocument, { input }),
  );
  return outcome.done ? redirect('/admin/rewards/rule?done=saved') : data(outcome.reply, 400);
}

export default function RewardRule() {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const { rule, done } = useLoaderData<typeof loader>();
  const [form, fields] = useActForm<Record<(typeof FIELDS)[number], string>>({
    id: 'rule',
    reply: useActionData<typeof action>(),
    values: Object.fromEntries(FIELDS.map((name) => [name, String(rule[name])])),
  });
  const labels = Object.fromEntries(FIELDS.map((name) => [name, t(`admin.${name}`)]));
  return (
    <Page title={t('admin.ruleHeading')} lead={t('admin.ruleLead')}>
      <RewardAdminNav />
      <p>
        {rule.setBy
          ? t('admin.ruleSince', { day: format.dayOf(rule.at), name: rule.setBy.name })
          : t('admin.ruleFirst')}
      </p>
      <ActForm form={form} labels={labels} act={t('admin.ruleSave')}>
        {FIELDS.map((name) => (
          <TextField
            key={name}
            field={fields[name]}
            label={t(`admin.${name}`)}
            {...(name === 'leaderPercent' && { help: t('admin.leaderPercentHelp') })}
            inputMode="decimal"
            autoComplete="off"
            required
          />
        ))}
      </ActForm>
      {done && <Toast>{t('admin.saved')}</Toast>}
    </Page>
  );
}
