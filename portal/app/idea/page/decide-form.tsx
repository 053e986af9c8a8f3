import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { RadioRows, TextareaField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { namesOf } from '../people-words';
import { type IdeaActReply, ownReply } from './act-reply';
import type { IdeaShown } from './idea-page.server';
import { OpenAct } from './open-act';
import classes from './open-act.module.css';

/** The lead's answer to the open pitch: yes, or not this time with a way forward. */
export function DecideForm(props: { idea: IdeaShown; answer: IdeaActReply | undefined; action: string }) {
  const { t } = useTranslation('idea');
  const { idea, action } = props;
  const own = ownReply(props.answer, 'decide', idea.id);
  const [form, fields] = useActForm<Record<'answer' | 'reason' | 'wayForward', string>>({
    id: `decide-${idea.id}`,
    reply: own?.reply,
    values: { answer: 'ADOPT' },
  });
  const labels = {
    answer: t('act.decide.answer'),
    reason: t('act.decide.reason'),
    wayForward: t('act.decide.wayForward'),
  };
  return (
    <OpenAct
      act="decide"
      hidden={{ id: idea.id, version: String(idea.version) }}
      answer={own}
      action={action}
      form={form}
      labels={labels}
      open={t('act.decide.open')}
      says={t('act.decide.says', { names: namesOf(idea.people) })}
      submit={t('act.decide.submit')}
      isMain
    >
      <RadioRows
        field={fields.answer}
        label={labels.answer}
        choices={[
          { value: 'ADOPT', label: t('act.decide.ADOPT'), help: t('act.decide.ADOPTHelp') },
          { value: 'DECLINE', label: t('act.decide.DECLINE'), help: t('act.decide.DECLINEHelp') },
        ]}
      />
      <TextareaField field={fields.reason} label={labels.reason} maxLength={limits.text} required />
      <div className={classes.wayForward}>
        <TextareaField
          field={fields.wayForward}
          label={labels.wayForward}
          help={t('act.decide.wayForwardHelp')}
          maxLength={limits.text}
        />
      </div>
    </OpenAct>
  );
}
