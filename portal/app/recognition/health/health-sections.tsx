import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { personPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { recognizePath } from '../paths';
import { useNames } from '../use-names';
import { wallPath } from '../wall-filter';
import classes from './health.module.css';
import type { Health } from './health.server';
import { shownWork } from './health-words';

/** Colleagues whose work shows elsewhere, by name, one tap from crediting them. */
export function QuietPeople({ quiet }: { quiet: Health['quiet'] }) {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  return (
    <Section title={t('health.quiet')} note={quiet.length > 1 && t('health.quietNote')}>
      {quiet.length === 0 ? (
        <p className={classes.none}>{t('health.quietNone')}</p>
      ) : (
        <Rows label={t('health.quiet')}>
          {quiet.map(({ member, lastRecognizedOn, ...work }) => (
            <Row
              key={member.id}
              before={<Avatar name={member.name} initials={member.initials} id={member.id} />}
              after={
                <Link
                  to={recognizePath({ to: [member.id] })}
                  className={classes.act}
                  aria-label={`${member.name}, ${t('recognize')}`}
                >
                  {t('recognize')}
                </Link>
              }
            >
              <Link to={personPath(member.id)}>
                <Foreign>{member.name}</Foreign>
              </Link>
              <RowNote>
                {[
                  member.title,
                  ...shownWork(work).map(({ word, count }) => t(`health.shows.${word}`, { count })),
                  lastRecognizedOn
                    ? t('health.last', { day: format.day(lastRecognizedOn) })
                    : t('health.never'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** A few who credit almost only each other. */
export function Rings({ rings }: { rings: Health['rings'] }) {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  const names = useNames();
  return (
    <Section title={t('health.rings')} note={rings.length > 0 && t('health.ringsNote')}>
      {rings.length === 0 ? (
        <p className={classes.none}>{t('health.ringsNone')}</p>
      ) : (
        <Rows label={t('health.rings')}>
          {rings.map(({ members, posts, share }) => (
            <Row key={members.map(({ id }) => id).join()}>
              <strong>
                <Foreign>{names(members)}</Foreign>
              </strong>
              <RowNote>{t('health.ring', { count: posts, share: format.percent(share, 0) })}</RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** Each team with how many of its people were credited; the wall of it is one tap away. */
export function HealthTeams({ teams }: { teams: Health['teams'] }) {
  const { t } = useTranslation('recognition');
  const format = useFormat();
  return (
    <Section title={t('health.teams')}>
      {teams.length === 0 ? (
        <p className={classes.none}>{t('health.teamsNone')}</p>
      ) : (
        <table className={classes.teams}>
          <thead>
            <tr>
              <th scope="col">{t('health.columns.team')}</th>
              <th scope="col">{t('health.columns.members')}</th>
              <th scope="col">{t('health.columns.recognized')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ team, memberCount, recognizedCount }) => (
              <tr key={team.id}>
                <th scope="row">
                  <Link to={wallPath({ teamId: team.id })} title={t('health.seeWall')}>
                    <Foreign>{team.name}</Foreign>
                  </Link>
                </th>
                <td>{t('health.people', { count: memberCount, said: format.number(memberCount) })}</td>
                <td>
                  {t('health.people', { count: recognizedCount, said: format.number(recognizedCount) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
