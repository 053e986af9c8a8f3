import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Toast } from '~/elements/toast';
import type { PageHandle } from '~/frame/page-title';
import { answerReward, loadToAnswer } from '~/reward/decide/answer.server';
import { RewardAnswer } from '~/reward/decide/reward-answer';

export const handle: PageHandle = { title: (t) => t('reward:decide') };

export const loader = ({ request }: LoaderFunctionArgs) => loadToAnswer(request);

export async function action({ request }: ActionFunctionArgs) {
  const answer = await answerReward(request);
  if (answer instanceof Response) throw answer;
  return data(answer, 400);
}

export default function DecideRewards() {
  const { t } = useTranslation('reward');
  const { waiting, pageInfo, done } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const heading = pageInfo.hasNextPage
    ? t('decideHeadingMany')
    : waiting.length > 0
      ? t('decideHeading', { count: waiting.length })
      : t('decideHeadingNone');
  return (
    <Page crumbs={[{ to: '/rewards', label: t('title') }]} title={heading} lead={t('decideLead')}>
      {waiting.length === 0 && <Empty>{t('decideNone')}</Empty>}
      {waiting.length > 0 && (
        <div>
          {waiting.map((chosen) => (
            <RewardAnswer
              key={chosen.id}
              chosen={chosen}
              reply={answered?.id === chosen.id ? answered.reply : undefined}
            />
          ))}
        </div>
      )}
      <LoadMore pageInfo={pageInfo} />
      {done && <Toast>{t(`answered.${done}`)}</Toast>}
    </Page>
  );
}
