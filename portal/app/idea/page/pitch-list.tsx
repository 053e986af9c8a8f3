import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { PitchShownFragment } from '~/gql/graphql';
import { type IdeaActReply, ownReply } from './act-reply';
import { DecideForm } from './decide-form';
import classes from './idea-page.module.css';
import type { IdeaShown } from './idea-page.server';
import { PitchForm } from './pitch-form';

const SAID = ['none', 'one', 'two', 'three'] as const;

/** Every time that the idea was put to a team, with each answer, and what the reader may do next. */
export function PitchList(props: { idea: IdeaShown; answer: IdeaActReply | undefined; action: string }) {
  const { t } = useTranslation('idea');
  const { idea, answer, action } = props;
  const { pitches, viewerCan } = idea;
  const count = pitches.length;
  const withdrawing = ownReply(answer, 'withdraw-pitch', idea.id);
  if (count === 0 && !viewerCan.pitch && idea.state !== 'RAISED') return null;
  return (
    <Section id="pitches" title={t(`pitches.title.${SAID[count] ?? 'more'}`, { count })}>
      {count === 0 ? (
        <p className={classes.none}>{t('pitches.none')}</p>
      ) : (
        <ol className={classes.pitches}>
          {pitches.map((pitch) => (
            <Pitch key={pitch.id} pitch={pitch} />
          ))}
        </ol>
      )}
      <div className={classes.acts}>
        {viewerCan.decide && <DecideForm idea={idea} answer={answer} action={action} />}
        {viewerCan.pitch && <PitchForm key={count} idea={idea} answer={answer} action={action} />}
        {viewerCan.withdrawPitch && (
          <Form method="post" action={action} preventScrollReset>
            <ReplyNote reply={withdrawing?.reply} />
            <input type="hidden" name="act" value="withdraw-pitch" />
            <input type="hidden" name="id" value={idea.id} />
            <input type="hidden" name="version" value={idea.version} />
            <Button type="submit" variant="default">
              {t('act.withdraw-pitch.submit')}
            </Button>
          </Form>
        )}
      </div>
    </Section>
  );
}

function Pitch({ pitch }: { pitch: PitchShownFragment }) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const { answer, withdrawnAt } = pitch;
  const is = withdrawnAt ? 'withdrawn' : answer === 'ADOPT' ? 'yes' : answer ? 'no' : 'open';
  const answered = pitch.answeredBy &&
    pitch.answeredAt && {
      name: pitch.answeredBy.name,
      day: format.dayOf(pitch.answeredAt),
    };
  return (
    <li data-is={is}>
      <header>
        <h3>{t('pitches.to', { attempt: pitch.attempt, team: pitch.toTeam.name })}</h3>
        <time dateTime={pitch.pitchedAt}>{format.dayOf(pitch.pitchedAt)}</time>
      </header>
      <p className={classes.said}>
        <Foreign>{pitch.words}</Foreign>
      </p>
      <p className={classes.note}>
        {t('pitches.by', { name: pitch.pitchedBy.name })}
        {is === 'open' && ` · ${t('pitches.waiting')}`}
        {withdrawnAt && ` · ${t('pitches.withdrawn', { day: format.dayOf(withdrawnAt) })}`}
      </p>
      {answer && (
        <div className={classes.answers}>
          <div data-yes={answer === 'ADOPT' || undefined}>
            <p className={classes.answer}>{t(answer === 'ADOPT' ? 'pitches.adopted' : 'pitches.declined')}</p>
            {pitch.reason && (
              <p className={classes.lines}>
                <Foreign>{pitch.reason}</Foreign>
              </p>
            )}
            {answered && <p className={classes.note}>{t('pitches.answeredBy', answered)}</p>}
          </div>
          {pitch.wayForward && (
            <div>
              <p className={classes.answer}>{t('pitches.wayForward')}</p>
              <p className={classes.lines}>
                <Foreign>{pitch.wayForward}</Foreign>
              </p>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
