import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { RadioRows, SelectField, TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { ImpactShownFragment } from '~/gql/graphql';
import { type IdeaActReply, ownReply } from './act-reply';
import type { IdeaShown } from './idea-page.server';
import { OpenAct } from './open-act';
import classes from './open-act.module.css';

/** What the idea brought, over which days, and how that was counted. */
export function RecordForm(props: {
  idea: IdeaShown;
  answer: IdeaActReply | undefined;
  action: string;
  isMain: boolean;
}) {
  const { t } = useTranslation('idea');
  const { idea, action, isMain } = props;
  const own = ownReply(props.answer, 'record', idea.id);
  const [form, fields] = useActForm<Record<'kind' | 'amount' | 'from' | 'to' | 'evidence', string>>({
    id: `record-${idea.id}`,
    reply: own?.reply,
    values: { kind: 'COST' },
  });
  const labels = {
    kind: t('act.record.kind'),
    amount: t('act.record.amount'),
    from: t('act.record.from'),
    to: t('act.record.to'),
    evidence: t('act.record.evidence'),
  };
  return (
    <OpenAct
      act="record"
      hidden={{ ideaId: idea.id }}
      answer={own}
      action={action}
      form={form}
      labels={labels}
      open={t('act.record.open')}
      says={t('act.record.says')}
      submit={t('act.record.submit')}
      isMain={isMain}
    >
      <SelectField
        field={fields.kind}
        label={labels.kind}
        choices={[
          { value: 'COST', label: t('act.record.COST') },
          { value: 'REVENUE', label: t('act.record.REVENUE') },
        ]}
      />
      <TextField
        field={fields.amount}
        label={labels.amount}
        inputMode="decimal"
        autoComplete="off"
        required
      />
      <div className={classes.pair}>
        <TextField field={fields.from} type="date" label={labels.from} required />
        <TextField field={fields.to} type="date" label={labels.to} required />
      </div>
      <TextareaField
        field={fields.evidence}
        label={labels.evidence}
        help={t('act.record.evidenceHelp')}
        maxLength={limits.text}
        required
      />
    </OpenAct>
  );
}

/** A third person's word on an amount. */
export function VerifyForm(props: {
  impact: ImpactShownFragment;
  answer: IdeaActReply | undefined;
  action: string;
}) {
  const { t } = useTranslation('idea');
  const { impact, action } = props;
  const own = ownReply(props.answer, 'verify', impact.id);
  const [form, fields] = useActForm<Record<'verdict' | 'words', string>>({
    id: `verify-${impact.id}`,
    reply: own?.reply,
    values: { verdict: 'yes' },
  });
  const labels = { verdict: t('act.verify.verdict'), words: t('act.verify.words') };
  return (
    <OpenAct
      act="verify"
      hidden={{ id: impact.id, version: String(impact.version) }}
      answer={own}
      action={action}
      form={form}
      labels={labels}
      open={t('act.verify.open')}
      says={t('act.verify.says')}
      submit={t('act.verify.submit')}
    >
      <RadioRows
        field={fields.verdict}
        label={labels.verdict}
        choices={[
          { value: 'yes', label: t('act.verify.yes'), help: t('act.verify.yesHelp') },
          { value: 'no', label: t('act.verify.no'), help: t('act.verify.noHelp') },
        ]}
      />
      <TextareaField field={fields.words} label={labels.words} rows={2} maxLength={limits.line} required />
    </OpenAct>
  );
}
