import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField } from '~/form/fields';
import { ReplyNote } from '~/form/reply-note';
import { useActForm } from '~/form/use-act-form';
import { givenName } from '~/format/given-name';
import { useFormat } from '~/format/use-format';
import type { AssignmentShownFragment } from '~/gql/graphql';
import { ScopePair } from './scope-pair';
import type { TakeAnswer } from './take-answer';
import classes from './take-panels.module.css';
import { assignPath } from './take-paths';
import { TakePerson } from './take-person';
import { useTakeAct } from './use-take-act';
import { useTakeWords } from './use-take-words';

type Props = { assignment: AssignmentShownFragment; answer?: TakeAnswer | undefined };

/** What a lead asks somebody to take, with why; the assignee answers in place, and whoever asked can take it back. */
export function AssignmentCard({ assignment, answer }: Props) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const words = useTakeWords();
  const { assignedBy, assignee, viewerCan } = assignment;
  const to = words.person(assignee.name);
  return (
    <Section id="assignment" title={t('assignment')} note={format.dayOf(assignment.offeredAt)}>
      <article className={classes.card}>
        <TakePerson person={assignedBy} />
        <h3 className={classes.takes}>{t('asked', { from: words.person(assignedBy.name), to })}</h3>
        <ScopePair taken={assignment.scopeTaken} left={assignment.scopeLeft} leftWith={assignment.leftWith} />
        <dl className={classes.facts}>
          <dt>{t('why')}</dt>
          <dd>
            <Foreign>{assignment.words}</Foreign>
          </dd>
          <dt>{t('onMap')}</dt>
          <dd>{words.map(assignment, to)}</dd>
          <dt>{t('trialLength')}</dt>
          <dd>{t('assignedWeeks', { count: assignment.weeks })}</dd>
        </dl>
      </article>
      {viewerCan.answer ? (
        <section className={classes.mine} id="answer" aria-labelledby="answer-title">
          <header>
            <h3 id="answer-title">{t('assignmentMine', { name: givenName(assignee.name) })}</h3>
            <time dateTime={assignment.offeredAt}>{format.waiting(assignment.offeredAt)}</time>
          </header>
          <p>{t('assignmentSays')}</p>
          <AssignmentAnswer assignment={assignment} answer={answer} />
        </section>
      ) : (
        <p className={classes.note}>{t('assignmentWaits', { name: assignee.name })}</p>
      )}
      {viewerCan.withdraw && <WithdrawAssignment assignment={assignment} answer={answer} />}
    </Section>
  );
}

/** The assignee's answer: takes it, or hands it back with words. */
export function AssignmentAnswer({ assignment, answer, returnTo }: Props & { returnTo?: string }) {
  const { t } = useTranslation('grayZoneTake');
  const { Form, reply, sent, isBusy } = useTakeAct('answer', assignment.id, answer);
  const [form, fields] = useActForm<{ words: string }>({ id: `assignment-${assignment.id}`, reply });
  const sending = isBusy ? sent?.get('answer') : null;
  return (
    <Form
      method="post"
      action={assignPath(assignment.grayZone.id)}
      {...getFormProps(form)}
      className={classes.answer}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={{ words: t('assignmentWords') }} />
      <AssignmentNames assignment={assignment} act="answer" />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <TextareaField
        field={fields.words}
        label={t('assignmentWords')}
        help={t('assignmentWordsHelp')}
        rows={2}
        maxLength={limits.line}
      />
      <div className={classes.buttons}>
        <Button type="submit" name="answer" value="ACCEPT" loading={sending === 'ACCEPT'}>
          {t('accept')}
        </Button>
        <Button
          type="submit"
          name="answer"
          value="HAND_BACK"
          variant="default"
          loading={sending === 'HAND_BACK'}
        >
          {t('handBack')}
        </Button>
      </div>
    </Form>
  );
}

function WithdrawAssignment({ assignment, answer }: Props) {
  const { t } = useTranslation('grayZoneTake');
  const { Form, reply, isBusy } = useTakeAct('withdraw-assignment', assignment.id, answer);
  return (
    <Form
      method="post"
      action={assignPath(assignment.grayZone.id)}
      className={classes.withdraw}
      preventScrollReset
    >
      <ReplyNote reply={reply} />
      <AssignmentNames assignment={assignment} act="withdraw-assignment" />
      <Button type="submit" variant="default" loading={isBusy}>
        {t('withdrawAssignment')}
      </Button>
    </Form>
  );
}

function AssignmentNames({ assignment, act }: { assignment: AssignmentShownFragment; act: string }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="id" value={assignment.id} />
      <input type="hidden" name="version" value={assignment.version} />
    </>
  );
}
