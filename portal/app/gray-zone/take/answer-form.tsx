import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/form/error-summary';
import { SelectField, TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { ProposalShownFragment } from '~/gql/graphql';
import type { TakeAnswer } from './take-answer';
import classes from './take-panels.module.css';
import { proposalPath } from './take-paths';
import { useTakeAct } from './use-take-act';

const ANSWERS = [
  ['YES', 'yes'],
  ['YES_IF', 'yesIf'],
  ['NO', 'no'],
] as const;

/** A lead's answer in place: a word, and yes, "yes, if …" or no. */
export function AnswerForm(props: {
  proposal: Pick<ProposalShownFragment, 'id' | 'version' | 'viewerCan' | 'grayZone'>;
  answer: TakeAnswer | undefined;
  /** Where to go on afterwards; the gray zone when absent. */
  returnTo?: string;
}) {
  const { t } = useTranslation('grayZoneTake');
  const { id, version, viewerCan, grayZone } = props.proposal;
  const { Form, reply, sent, isBusy } = useTakeAct('decide', id, props.answer);
  const [form, fields] = useActForm<Record<'words' | 'teamId', string>>({ id: `decide-${id}`, reply });
  const [team, ...others] = viewerCan.decideFor;
  if (!team) return null;
  const sending = isBusy ? sent?.get('answer') : null;
  return (
    <Form
      method="post"
      action={proposalPath(grayZone.id, id)}
      {...getFormProps(form)}
      className={classes.answer}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={{ words: t('words'), teamId: t('forTeam') }} />
      <input type="hidden" name="act" value="decide" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {props.returnTo && <input type="hidden" name="returnTo" value={props.returnTo} />}
      {others.length === 0 ? (
        <input type="hidden" name="teamId" value={team.id} />
      ) : (
        <SelectField
          field={fields.teamId}
          label={t('forTeam')}
          choices={viewerCan.decideFor.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
      <TextareaField
        field={fields.words}
        label={t('words')}
        help={t('wordsHelp')}
        rows={2}
        maxLength={limits.text}
      />
      <div className={classes.buttons}>
        {ANSWERS.map(([value, word], index) => (
          <Button
            key={value}
            type="submit"
            name="answer"
            value={value}
            variant={index === 0 ? 'filled' : 'default'}
            loading={sending === value}
          >
            {t(word)}
          </Button>
        ))}
      </div>
    </Form>
  );
}
