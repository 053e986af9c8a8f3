import { HEALTH_DAYS } from '@groundcrew/shared';
import { Button, NativeSelect } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { ActOnChoice } from '~/form/filter-form';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import classes from '~/recognition/health/health.module.css';
import { loadHealth } from '~/recognition/health/health.server';
import { HealthTeams, QuietPeople, Rings } from '~/recognition/health/health-sections';
import { healthSaid, shareOf } from '~/recognition/health/health-words';
import { teamChoices } from '~/team/tree';

export const handle: PageHandle = { title: (t) => t('recognition:health.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadHealth(request);

export default function HealthPage() {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const { health, teamId, isAdmin, teams } = useLoaderData<typeof loader>();
  const { from, to, postCount, acrossTeamsCount } = health;
  return (
    <Page
      crumbs={[{ to: '/wall', label: t('title') }, { label: t('health.crumb') }]}
      kicker={format.period(from, to)}
      title={useHeading()}
      lead={
        postCount > 0
          ? t('health.lead', {
              count: postCount,
              across: format.number(acrossTeamsCount),
              share: format.percent(shareOf(acrossTeamsCount, postCount), 0),
            })
          : t('health.leadNone')
      }
    >
      {(isAdmin || teams.length > 1) && (
        <TeamChoice
          key={teamId}
          teamId={teamId}
          isAdmin={isAdmin}
          choices={teamChoices(teams, format.locale)}
        />
      )}
      <QuietPeople quiet={health.quiet} />
      <Rings rings={health.rings} />
      <HealthTeams teams={health.teams} />
    </Page>
  );
}

function TeamChoice(props: {
  teamId: string;
  isAdmin: boolean;
  choices: { value: string; label: string }[];
}) {
  const { t } = useTranslation('recognition');
  const everyone = props.isAdmin ? [{ value: '', label: t('health.everyone') }] : [];
  return (
    <search>
      <ActOnChoice className={classes.filter}>
        <NativeSelect
          name="team"
          label={t('health.team')}
          defaultValue={props.teamId}
          data={[...everyone, ...props.choices]}
        />
        <Button type="submit" variant="default">
          {t('health.show')}
        </Button>
      </ActOnChoice>
    </search>
  );
}

/** How many of how many were credited; nobody is named, so that nobody is ranked. */
function useHeading(): string {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const { health } = useLoaderData<typeof loader>();
  const said = healthSaid(health);
  const days = HEALTH_DAYS;
  if (said === 'nobody') return t('health.headingNobody', { days });
  if (said === 'all') return t('health.headingAll', { days });
  return t('health.heading', {
    days,
    count: health.recognizedCount,
    members: format.number(health.memberCount),
  });
}
