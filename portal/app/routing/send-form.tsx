import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { limits, TOPIC_THRESHOLD } from '@groundcrew/shared';
import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField } from '~/form/fields';
import { SentByEnter } from '~/form/sent-by-enter';
import { useActForm } from '~/form/use-act-form';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { KEEP, NEW_TOPIC, TO_TEAM } from './ask-act';
import { ProposalList } from './proposal-list';
import type { Proposed } from './propose.server';
import classes from './routing.module.css';

/** What was to be mended when a question was sent. */
export type AskAnswer = { reply: SubmissionResult; picks?: PickReply };

/** The proposals with a button each; under them another team, or only keeping it; the topic and a word for whoever gets it. */
export function SendForm(props: { proposed: Proposed; text: string; answer: AskAnswer | undefined }) {
  const { t } = useTranslation('routing');
  const { proposed, text, answer } = props;
  const navigation = useNavigation();
  const pressed = navigation.formMethod === 'POST' ? String(navigation.formData?.get('act') ?? '') : null;
  const [form, fields] = useActForm<Record<'text' | 'teamId' | 'topicId' | 'note', string>>({
    id: 'send',
    reply: answer?.reply,
  });
  const labels = {
    text: t('field'),
    teamId: t('otherTeamField'),
    topicId: t('topicField'),
    note: t('noteField'),
  };
  const isNowhere = proposed.proposals.length === 0;
  return (
    <Form
      method="post"
      action={`/ask?index&${new URLSearchParams({ text })}`}
      {...getFormProps(form)}
      className={classes.send}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="text" value={text} />
      {/* Enter in a field presses the first button: it must not send anywhere that was not chosen */}
      <SentByEnter name="act" value={TO_TEAM} />
      {isNowhere ? (
        <p className={classes.nothing}>{t('nothingFound')}</p>
      ) : (
        <>
          <VisuallyHidden component="h2">{t('proposed')}</VisuallyHidden>
          <ProposalList proposals={proposed.proposals} pressed={pressed} />
        </>
      )}
      <div className={classes.with}>
        <TopicSelect topics={proposed.topics} />
        <TextareaField
          field={fields.note}
          label={labels.note}
          help={t('noteHelp')}
          rows={1}
          maxLength={limits.line}
        />
      </div>
      <div className={classes.others}>
        <details className={classes.other} open={isNowhere || fields.teamId.errors ? true : undefined}>
          <summary>{t('otherTeam')}</summary>
          <div className={classes.pick}>
            <PickField
              name="teamId"
              id={fields.teamId.id}
              kind="team"
              label={labels.teamId}
              help={t('otherTeamHelp')}
              error={fields.teamId.errors && t('chooseTeam')}
              reply={answer?.picks}
            />
            <Button type="submit" name="act" value={TO_TEAM} variant="default" loading={pressed === TO_TEAM}>
              {t('sendThere')}
            </Button>
          </div>
        </details>
        <div className={classes.keep}>
          <Button type="submit" name="act" value={KEEP} variant="subtle" loading={pressed === KEEP}>
            {t('keep')}
          </Button>
          <p>{t('keepHelp')}</p>
        </div>
      </div>
    </Form>
  );
}

/** The topic that the hub guesses, and others; the guess changes with what is typed. */
function TopicSelect({ topics }: { topics: Proposed['topics'] }) {
  const { t } = useTranslation('routing');
  const [best] = topics;
  const guess = best && best.score >= TOPIC_THRESHOLD ? best.topic.id : NEW_TOPIC;
  return (
    <NativeSelect
      key={topics.map(({ topic }) => topic.id).join(' ')}
      name="topicId"
      label={t('topicField')}
      description={t('topicHelp')}
      defaultValue={guess}
      data={[
        ...topics.map(({ topic }) => ({ value: topic.id, label: topic.name })),
        { value: NEW_TOPIC, label: t('topicAuto') },
      ]}
    />
  );
}
