import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ideaPath } from '~/elements/paths';
import type { IdeaDecisionFragment } from '~/gql/graphql';
import { DecisionCard } from './decision-card';
import classes from './hand-over-decision.module.css';

/** An idea that was put to the reader's team: it is answered where all of it can be read. */
export function IdeaDecision({ idea, since }: { idea: IdeaDecisionFragment; since: string }) {
  const { t } = useTranslation('home');
  const to = ideaPath(idea.id);
  const pitch = idea.openPitch;
  return (
    <DecisionCard
      id={idea.id}
      person={pitch?.pitchedBy ?? null}
      kind={t('idea')}
      since={since}
      to={to}
      asks={
        pitch
          ? t('ideaAsks', { name: pitch.pitchedBy.name, title: idea.title, team: pitch.toTeam.name })
          : t('ideaIs', { title: idea.title })
      }
    >
      {pitch && (
        <p className={classes.reason}>
          <Foreign>{pitch.words}</Foreign>
        </p>
      )}
      <div className={classes.answer}>
        <div className={classes.buttons}>
          <Button component={Link} to={to}>
            {t('ideaAnswer')}
          </Button>
        </div>
      </div>
    </DecisionCard>
  );
}
