import { answerHandOverInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api } from '~/api/api.server';
import { Page } from '~/elements/page';
import { submit } from '~/form/submit.server';
import { givenName } from '~/format/given-name';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { AcceptHandOverDocument, DeclineHandOverDocument } from '~/gql/graphql';
import { Imports, LatestAudit, PeopleCounts } from '~/home/admin-overview';
import { BigAsk } from '~/home/big-ask';
import { DecisionList } from '~/home/decision-list';
import { GapStrip } from '~/home/gap-strip';
import { headingOf } from '~/home/heading';
import { loadHome } from '~/home/home.server';
import { MyTeams } from '~/home/my-teams';
import { OwnWork } from '~/home/own-work';

export const handle: PageHandle = { title: (t) => t('frame:home') };

export async function loader({ request }: LoaderFunctionArgs) {
  return (await loadHome(request)) ?? redirect('/sign-in');
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const declines = form.get('answer') === 'decline';
  const outcome = await submit(form, answerHandOverInput, async (input) => {
    if (declines) await api(request, DeclineHandOverDocument, { input });
    else await api(request, AcceptHandOverDocument, { input });
  });
  if (outcome.done) return redirect('/#decisions');
  return data({ handOverId: String(form.get('handOverId')), reply: outcome.reply }, 400);
}

export default function Home() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { viewer, decisions, health, teamId, people, audit } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { portal, member, can } = viewer;
  const heading = headingOf(portal, decisions.length, health?.gapCount ?? 0);
  const ownTeams = member.memberships
    .map(({ role, team }) => {
      const count = role === 'LEAD' ? team.children.filter(({ to }) => !to).length : 0;
      return count > 0 ? t('withBelow', { team: team.name, count }) : team.name;
    })
    .join(', ');
  const kicker = [format.dayWithWeekday(format.today), ownTeams].filter(Boolean).join(' · ');
  const waiting = (portal !== 'PEER' && portal !== 'ADMIN') || decisions.length > 0;
  return (
    <Page
      kicker={kicker}
      title={t(heading.word, { name: givenName(member.name), count: 'count' in heading ? heading.count : 0 })}
      rail={
        <>
          <MyTeams memberships={member.memberships} />
          {portal === 'LEAD' && <OwnWork involvements={member.responsibilities} />}
          {people && <PeopleCounts people={people} />}
          {(can.managePeople || can.importOwnership) && (
            <Imports people={can.managePeople} ownership={can.importOwnership} />
          )}
        </>
      }
    >
      {portal === 'PEER' && <BigAsk />}
      {waiting && <DecisionList decisions={decisions} answered={answered} />}
      {portal !== 'LEAD' && portal !== 'ADMIN' && <OwnWork involvements={member.responsibilities} />}
      {health && <GapStrip health={health} teamId={teamId} />}
      {audit && <LatestAudit entries={audit} />}
    </Page>
  );
}
