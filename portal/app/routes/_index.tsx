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
import { checkInsDue } from '~/home/check-in-due';
import { DecisionList } from '~/home/decision-list';
import { Doors } from '~/home/doors';
import { FeedHealth } from '~/home/feed-health';
import { FirstThings } from '~/home/first-things';
import { GapStrip } from '~/home/gap-strip';
import { MyProposals, MyTrials, ZonesNear } from '~/home/gray-zones';
import { countWord, headingOf } from '~/home/heading';
import { loadHome } from '~/home/home.server';
import { MyKpis, TeamKpis } from '~/home/my-kpis';
import { MyTeams } from '~/home/my-teams';
import { OwnWork } from '~/home/own-work';
import { actOnTask } from '~/kpi/edit/edit.server';
import { loadHomeRewards } from '~/reward/home.server';
import { HomeRewardsMain, HomeRewardsRail } from '~/reward/home-rewards';
import { WaitingRequests } from '~/routing/waiting-requests';

export const handle: PageHandle = { title: (t) => t('frame:home') };

export async function loader({ request }: LoaderFunctionArgs) {
  const home = await loadHome(request);
  return home ? { ...home, rewards: await loadHomeRewards(request, home) } : redirect('/sign-in');
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.get('act') === 'done') {
    const outcome = await actOnTask(request, form);
    if (outcome.done) return redirect('/#first');
    const done = { taskId: String(form.get('id')), reply: outcome.reply };
    return data({ done, answered: undefined }, 400);
  }
  const declines = form.get('answer') === 'decline';
  const outcome = await submit(form, answerHandOverInput, async (input) => {
    if (declines) await api(request, DeclineHandOverDocument, { input });
    else await api(request, AcceptHandOverDocument, { input });
  });
  if (outcome.done) return redirect('/#decisions');
  const answered = { handOverId: String(form.get('handOverId')), reply: outcome.reply };
  return data({ done: undefined, answered }, 400);
}

export default function Home() {
  const home = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { viewer, decisions, dueTasks, health, teamId, people, audit } = home;
  const { portal, member, can } = viewer;
  const { today } = useFormat();
  const waiting = (portal !== 'PEER' && portal !== 'ADMIN') || decisions.length > 0;
  return (
    <Page
      {...useHomeHeading()}
      rail={
        <>
          {portal === 'OPERATOR' && home.zones && <ZonesNear zones={home.zones} />}
          <HomeRewardsRail home={home.rewards} />
          {home.doors && <Doors doors={home.doors} />}
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
      {waiting && <DecisionList decisions={decisions} answered={answer?.answered} />}
      <MyProposals zones={home.proposed} />
      <MyTrials zones={home.trials} />
      <WaitingRequests waiting={home.waiting} />
      <HomeRewardsMain home={home.rewards} />
      <FirstThings tasks={dueTasks} checkIns={checkInsDue(member.kpis, today)} done={answer?.done} />
      {portal !== 'LEAD' && (
        <MyKpis kpis={member.kpis} memberId={member.id} invites={portal === 'OPERATOR' && can.setKpis} />
      )}
      {home.loads && <FeedHealth loads={home.loads} silent={home.silent} />}
      {portal !== 'LEAD' && portal !== 'ADMIN' && <OwnWork involvements={member.responsibilities} />}
      {health && <GapStrip health={health} teamId={teamId} />}
      {portal === 'LEAD' && home.zones && <ZonesNear zones={home.zones} />}
      {portal === 'LEAD' && <MyKpis kpis={member.kpis} memberId={member.id} invites={false} />}
      {home.teamKpis && (
        <TeamKpis kpis={home.teamKpis.edges.map(({ node }) => node)} teamId={home.ledTeamId} />
      )}
      {audit && <LatestAudit entries={audit} />}
    </Page>
  );
}

/** The day and whose home it is, and the sentence that opens it. */
function useHomeHeading() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { viewer, decisions, dueTasks, health } = useLoaderData<typeof loader>();
  const { portal, member } = viewer;
  const waiting = { decisions: decisions.length, tasks: dueTasks.length };
  const heading = headingOf(portal, waiting, health?.gapCount ?? 0);
  const count = 'count' in heading ? heading.count : 0;
  const ownTeams = member.memberships
    .map(({ role, team }) => {
      const below = role === 'LEAD' ? team.children.filter(({ to }) => !to).length : 0;
      return below > 0 ? t('withBelow', { team: team.name, count: below }) : team.name;
    })
    .join(', ');
  return {
    kicker: [format.dayWithWeekday(format.today), ownTeams].filter(Boolean).join(' · '),
    title: t(heading.word, {
      name: givenName(member.name),
      count,
      said: countWord(count, t('countWords')),
    }),
  };
}
