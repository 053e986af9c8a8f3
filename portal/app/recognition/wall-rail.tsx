import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { givenName } from '~/format/given-name';
import { recognizePath } from './paths';
import type { Helped } from './thanks-due';
import { useNames } from './use-names';
import classes from './wall.module.css';

/** Who helped the reader this week, one tap from crediting them, and which ideas were put into practice. */
export function WallRail(props: {
  viewer: { name: string } | null;
  helped: readonly Helped[];
  practised: readonly { id: string; title: string; authors: readonly string[] }[];
  seesHealth: boolean;
}) {
  const { viewer, helped, practised } = props;
  const { t } = useTranslation('recognition');
  const names = useNames();
  return (
    <>
      {viewer && helped.length > 0 && (
        <Section title={t('helped', { name: givenName(viewer.name) })}>
          <Rows>
            {helped.map(({ requestId, question, helper }) => (
              <Row
                key={requestId}
                before={<Avatar name={helper.name} initials={helper.initials} id={helper.id} />}
              >
                <p>
                  {t('helpedBefore', { name: helper.name })}
                  <b className={classes.strong}>{t('helpedMark', { question })}</b>
                </p>
                <Link to={recognizePath({ to: [helper.id] })} className={classes.railLink}>
                  {t('recognize')}
                </Link>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {practised.length > 0 && (
        <Section title={t('practised')}>
          <Rows>
            {practised.map(({ id, title, authors }) => (
              <Row key={id}>
                <Link to={ideaPath(id)}>
                  <Foreign>{title}</Foreign>
                </Link>
                <RowNote>{names(authors.map((name) => ({ name })))}</RowNote>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {props.seesHealth && (
        <p className={classes.railLinks}>
          <Link to="/wall/health">{t('toHealth')}</Link>
        </p>
      )}
    </>
  );
}
