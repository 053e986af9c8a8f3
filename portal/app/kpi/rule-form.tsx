import { limits } from '@groundcrew/shared';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kpiPath } from '../elements/paths';
import { ActForm } from '../form/act-form';
import { SelectField, TextField } from '../form/fields';
import { useActForm } from '../form/use-act-form';
import { useErrorWords } from '../form/use-error-words';
import type { PersonChoice } from './kpi-act.server';
import classes from './kpi-forms.module.css';
import { PeopleBoxes } from './people-boxes';
import { RuleSentence } from './rule-sentence';
import type { KpiWithRules, RuleReply } from './rules.server';
import { targetFits } from './target-run';

type Values = Record<'unit' | 'runLength' | 'boundary' | 'side' | 'webhookId' | 'notifyIds', string>;

const UNITS = ['DAY', 'WEEK', 'MONTH'] as const;
const BOUNDARIES = ['PROCESS_LIMIT', 'TARGET'] as const;
const SIDES = ['WORSE', 'BETTER', 'EITHER'] as const;

/** Builds a rule; with scripts the sentence that it will be is said while it is built. */
export function RuleForm(props: {
  kpi: KpiWithRules;
  people: readonly PersonChoice[];
  webhooks: readonly { id: string; name: string; host: string }[];
  answer: RuleReply | undefined;
}) {
  const { kpi, people, webhooks } = props;
  const { t } = useTranslation('kpi');
  const words = useErrorWords();
  const reply = props.answer?.act === 'create' ? props.answer.reply : undefined;
  const usual = { unit: kpi.unit, runLength: '3', boundary: 'PROCESS_LIMIT', side: 'WORSE', webhookId: '' };
  const [form, fields] = useActForm<Values>({ id: 'rule', reply, values: usual });
  const labels = {
    unit: t('rules.unit'),
    runLength: t('rules.runLength'),
    boundary: t('rules.boundary'),
    side: t('rules.side'),
    webhookId: t('rules.webhookField'),
  };
  const sent = reply?.initialValue?.notifyIds;
  const chosen = sent === undefined ? (reply ? [] : [kpi.owner]) : [sent].flat().map(String);
  const holder = useRef<HTMLDivElement>(null);
  const [built, setBuilt] = useState({ ...usual, notifyIds: [kpi.owner.id] });
  const read = () => {
    const element = holder.current?.querySelector('form');
    if (!element) return;
    const data = new FormData(element);
    const text = (name: keyof typeof usual) => String(data.get(name) ?? '');
    setBuilt({
      unit: UNITS.find((each) => each === text('unit')) ?? kpi.unit,
      runLength: text('runLength'),
      boundary: text('boundary'),
      side: text('side'),
      webhookId: text('webhookId'),
      notifyIds: data.getAll('notifyIds').map(String),
    });
  };
  const unit = UNITS.find((each) => each === built.unit) ?? kpi.unit;
  const boundaries = BOUNDARIES.filter((each) => each !== 'TARGET' || targetFits(kpi, unit));
  const notifyError = fields.notifyIds.errors?.[0];
  return (
    <div ref={holder} onChange={read}>
      <ActForm
        form={form}
        labels={labels}
        act={t('rules.act')}
        cancelTo={`${kpiPath(kpi.id)}#rules`}
        hidden={{ act: 'create', kpiId: kpi.id }}
      >
        <div className={classes.pair}>
          <SelectField
            field={fields.unit}
            label={labels.unit}
            choices={UNITS.map((value) => ({ value, label: t(`rules.unitOf.${value}`) }))}
          />
          <TextField field={fields.runLength} label={labels.runLength} required />
        </div>
        <p className={classes.help}>{t('rules.runLengthHelp', { max: limits.signalRun })}</p>
        <div className={classes.pair}>
          <SelectField
            field={fields.boundary}
            label={labels.boundary}
            choices={boundaries.map((value) => ({ value, label: t(`rules.boundaryOf.${value}`) }))}
          />
          <SelectField
            field={fields.side}
            label={labels.side}
            choices={SIDES.map((value) => ({ value, label: t(`rules.sideOf.${value}`) }))}
          />
        </div>
        <PeopleBoxes
          name="notifyIds"
          legend={t('rules.notify')}
          people={people}
          chosen={chosen}
          error={notifyError && words.issue(notifyError)}
        />
        <SelectField
          field={fields.webhookId}
          label={labels.webhookId}
          choices={[
            { value: '', label: t('rules.noWebhook') },
            ...webhooks.map(({ id, name, host }) => ({ value: id, label: `${name} · ${host}` })),
          ]}
        />
        <p className={classes.sentence} role="status">
          <RuleSentence
            rule={{
              unit,
              runLength: Number(built.runLength) || 1,
              boundary: boundaries.find((each) => each === built.boundary) ?? 'PROCESS_LIMIT',
              side: SIDES.find((each) => each === built.side) ?? 'WORSE',
              notify: people.filter(({ id }) => built.notifyIds.includes(id)),
              webhook: webhooks.find(({ id }) => id === built.webhookId) ?? null,
            }}
          />
        </p>
      </ActForm>
    </div>
  );
}
