import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kpiPath } from '../elements/paths';
import { ActForm } from '../form/act-form';
import { SelectField, TextareaField, TextField } from '../form/fields';
import { useActForm } from '../form/use-act-form';
import { useErrorWords } from '../form/use-error-words';
import { BaselinePreview, type BaselineShown } from './baseline-preview';
import type { KpiActedOn, PersonChoice } from './kpi-act.server';
import classes from './kpi-forms.module.css';
import { PeopleBoxes } from './people-boxes';

export type ChangeValues = Record<
  | 'title'
  | 'description'
  | 'startsOn'
  | 'baselineFrom'
  | 'baselineTo'
  | 'judgedFrom'
  | 'judgedTo'
  | 'way'
  | 'expectedEffect',
  string
>;

/** What will be changed, from when, against what and on what it is judged; each field says what it is for. */
export function ChangeForm(props: {
  kpi: Pick<KpiActedOn, 'id' | 'name' | 'display' | 'numerator' | 'denominator'>;
  values: ChangeValues;
  people: readonly PersonChoice[];
  chosen: readonly { id: string; name: string }[];
  hidden: Record<string, string>;
  act: string;
  reply: SubmissionResult | undefined;
  preview: BaselineShown | null;
}) {
  const { t } = useTranslation(['kpi', 'chart']);
  const words = useErrorWords();
  const { reply, kpi } = props;
  const [form, fields] = useActForm<ChangeValues & { memberIds: string }>({
    id: 'change',
    reply,
    values: props.values,
  });
  const [first, last] = [t('chart:from'), t('chart:to')];
  const labels = {
    title: t('kpi:change.title'),
    description: t('kpi:change.description'),
    startsOn: t('kpi:change.startsOn'),
    baselineFrom: `${t('kpi:change.baseline')}, ${first}`,
    baselineTo: `${t('kpi:change.baseline')}, ${last}`,
    judgedFrom: `${t('kpi:change.judged')}, ${first}`,
    judgedTo: `${t('kpi:change.judged')}, ${last}`,
    way: t('kpi:change.way'),
    expectedEffect: t('kpi:change.effect'),
  };
  const sent = reply?.initialValue?.memberIds;
  const picked = sent === undefined ? props.chosen : [sent].flat().map(String);
  const peopleError = fields.memberIds.errors?.[0];
  return (
    <ActForm form={form} labels={labels} act={props.act} cancelTo={kpiPath(kpi.id)} hidden={props.hidden}>
      <TextField
        field={fields.title}
        label={labels.title}
        help={t('kpi:change.titleHelp')}
        maxLength={limits.name}
        required
      />
      <TextField
        field={fields.startsOn}
        type="date"
        label={labels.startsOn}
        help={t('kpi:change.startsOnHelp')}
        required
      />
      <fieldset className={classes.group}>
        <legend>{t('kpi:change.baseline')}</legend>
        <div className={classes.pair}>
          <TextField field={fields.baselineFrom} type="date" label={first} required />
          <TextField field={fields.baselineTo} type="date" label={last} required />
        </div>
        <p className={classes.help}>{t('kpi:change.baselineHelp')}</p>
      </fieldset>
      <BaselinePreview kpi={kpi} shown={props.preview}>
        <Button type="submit" name="act" value="preview" size="xs" variant="default" formNoValidate>
          {t('kpi:change.preview')}
        </Button>
      </BaselinePreview>
      <fieldset className={classes.group}>
        <legend>{t('kpi:change.judged')}</legend>
        <div className={classes.pair}>
          <TextField field={fields.judgedFrom} type="date" label={first} required />
          <TextField field={fields.judgedTo} type="date" label={last} required />
        </div>
        <p className={classes.help}>{t('kpi:change.judgedHelp')}</p>
      </fieldset>
      <div>
        <div className={classes.pair}>
          <SelectField
            field={fields.way}
            label={labels.way}
            choices={[
              { value: 'DOWN', label: t('kpi:change.wayDown') },
              { value: 'UP', label: t('kpi:change.wayUp') },
            ]}
          />
          <TextField field={fields.expectedEffect} label={labels.expectedEffect} required />
        </div>
        <p className={classes.help}>{t('kpi:change.effectHelp')}</p>
      </div>
      <PeopleBoxes
        name="memberIds"
        legend={t('kpi:change.people')}
        help={t('kpi:change.peopleHelp')}
        people={props.people}
        chosen={picked}
        error={peopleError && words.issue(peopleError)}
      />
      <TextareaField field={fields.description} label={labels.description} maxLength={limits.text} />
    </ActForm>
  );
}
