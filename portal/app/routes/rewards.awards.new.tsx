import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { postAnchor } from '~/recognition/paths';
import { giveAward, loadAwardForm } from '~/reward/award/award.server';
import { AwardForm } from '~/reward/award/award-form';
import { TeamChoice } from '~/reward/award/team-choice';
import { useRewardWords } from '~/reward/use-reward-words';

export const handle: PageHandle = { title: (t) => t('reward:award.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadAwardForm(request);

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await giveAward(request, form);
  if (!outcome.done) return data({ answer: outcome.answer }, form.get('act') === 'sum' ? 200 : 400);
  return redirect(`/wall?${new URLSearchParams({ posted: outcome.id })}#${postAnchor(outcome.id)}`);
}

export default function NewAward() {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const offers = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>()?.answer;
  return (
    <Page
      crumbs={[
        { to: '/rewards', label: t('title') },
        { to: '/rewards/budgets', label: t('budgets') },
      ]}
      kicker={offers.quarter && words.quarter(offers.quarter)}
      title={t('award.heading')}
      lead={t('award.lead')}
    >
      <TeamChoice teams={offers.teams} teamId={offers.team.id} />
      {offers.quarter === null && <Empty>{t('noBudget')}</Empty>}
      {offers.quarter !== null && offers.people.length === 0 && <Empty>{t('award.nobody')}</Empty>}
      {offers.quarter !== null && offers.people.length > 0 && (
        <AwardForm key={offers.team.id} offers={offers} answer={answer} />
      )}
    </Page>
  );
}
