import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { namesOf } from '../people-words';
import type { Similar } from '../similar.server';
import classes from './idea-editor.module.css';

/** What is about the same already, so that one may join it instead; said aloud when it changes. */
export function SimilarIdeas(props: { similar: Similar | null; exceptId?: string; saysNone?: boolean }) {
  const { t } = useTranslation('idea');
  const { similar } = props;
  const found = similar?.ideas.filter(({ id }) => id !== props.exceptId) ?? [];
  return (
    <>
      <VisuallyHidden role="status">
        {found.length > 0 && t('form.similarFound', { count: found.length })}
      </VisuallyHidden>
      {found.length > 0 && (
        <section className={classes.similar} aria-label={t('form.similar')}>
          <h3>{t('form.similar')}</h3>
          <Rows label={t('form.similar')}>
            {found.map((idea) => (
              <Row key={idea.id}>
                <Link to={ideaPath(idea.id)} target="_blank">
                  <Foreign>{idea.title}</Foreign>
                </Link>
                <RowNote>
                  {[
                    namesOf(idea.people),
                    t(`state.${idea.state}`),
                    t('supported', { count: idea.supportCount }),
                  ].join(' · ')}
                </RowNote>
              </Row>
            ))}
          </Rows>
          <p className={classes.help}>{t('form.similarHelp')}</p>
        </section>
      )}
      {props.saysNone && similar && found.length === 0 && (
        <p className={classes.help}>{t('form.similarNone')}</p>
      )}
    </>
  );
}
