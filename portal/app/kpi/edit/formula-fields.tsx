import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
import type { EditorMetricFragment } from '~/gql/graphql';
import { ChoiceRows } from './choice-rows';
import classes from './kpi-editor.module.css';
import {
  BASES,
  DIRECTIONS,
  DISPLAYS,
  isLone,
  type Measure,
  UNITS,
  withBasis,
  withDenominator,
  withNumerator,
} from './measure';
import { MetricPick } from './metric-pick';

type Props = {
  measure: Measure;
  change: (step: (now: Measure) => Measure) => void;
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
};

/** What is divided by what, how the two belong together, and which way is better. */
export function FormulaFields(props: Props & { metrics: readonly EditorMetricFragment[]; isPart: boolean }) {
  const { t } = useTranslation('kpiEdit');
  const { measure, change, errors, idOf, metrics, isPart } = props;
  // without scripts a denominator may still be chosen, so every choice is there
  const onlyAmount = useHydrated() && isLone(measure);
  return (
    <>
      <div className={classes.pair}>
        <MetricPick
          id={idOf('numeratorId')}
          name="numeratorId"
          label={t('numerator')}
          help={t('numeratorHelp')}
          value={measure.numeratorId}
          onChange={(numeratorId) => change((now) => withNumerator(now, numeratorId))}
          errors={errors.numeratorId}
          metrics={metrics}
          isPart={isPart}
        />
        <span className={classes.divided} aria-hidden>
          ÷
        </span>
        <MetricPick
          id={idOf('denominatorId')}
          name="denominatorId"
          label={t('denominator')}
          help={t('denominatorHelp')}
          value={measure.denominatorId}
          onChange={(denominatorId) => change((now) => withDenominator(now, denominatorId))}
          errors={errors.denominatorId}
          none={t('none')}
          metrics={metrics}
          isPart={isPart}
        />
      </div>
      <ChoiceRows
        id={idOf('basis')}
        name="basis"
        label={t('basis')}
        value={measure.basis}
        onChange={(basis) => change((now) => withBasis(now, basis))}
        choices={BASES.filter((basis) => basis === 'AMOUNT' || !onlyAmount).map((value) => ({
          value,
          label: t(`basisOf.${value}`),
          help: t(`basisHelp.${value}`),
        }))}
      />
      <ChoiceRows
        id={idOf('direction')}
        name="direction"
        label={t('direction')}
        value={measure.direction}
        onChange={(direction) => change((now) => ({ ...now, direction }))}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`directionOf.${value}`) }))}
      />
    </>
  );
}

/** How it is written and looked at, and what is aimed at, typed as it is shown. */
export function ShownFields({ measure, change, errors, idOf }: Props) {
  const { t } = useTranslation('kpiEdit');
  const words = useErrorWords();
  const { display, direction, target } = measure;
  const onlyAmount = useHydrated() && isLone(measure);
  const code = errors.target?.[0];
  const error =
    code &&
    (code === 'not_a_decimal' ? t('notANumber', { example: t(`targetHelp.${display}`) }) : words.issue(code));
  const side = t(direction === 'LOWER' ? 'orLess' : 'orMore');
  return (
    <div className={classes.trio}>
      <NativeSelect
        id={idOf('display')}
        name="display"
        label={t('display')}
        value={display}
        onChange={(event) => {
          const display = event.currentTarget.value as Measure['display'];
          change((now) => ({ ...now, display }));
        }}
        data={DISPLAYS.filter((each) => each === 'NUMBER' || !onlyAmount).map((value) => ({
          value,
          label: t(`displayOf.${value}`),
        }))}
      />
      <NativeSelect
        id={idOf('unit')}
        name="unit"
        label={t('unit')}
        value={measure.unit}
        onChange={(event) => {
          const unit = event.currentTarget.value as Measure['unit'];
          change((now) => ({ ...now, unit }));
        }}
        data={UNITS.map((value) => ({ value, label: t(`unitOf.${value}`) }))}
      />
      <TextInput
        id={idOf('target')}
        name="target"
        label={t('target')}
        description={t(`targetHelp.${display}`)}
        error={error}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={target}
        onChange={(event) => {
          const target = event.currentTarget.value;
          change((now) => ({ ...now, target }));
        }}
        rightSection={
          <span className={classes.affix}>
            {[display !== 'NUMBER' && t(`targetUnit.${display}`), side].filter(Boolean).join(' ')}
          </span>
        }
        rightSectionWidth="auto"
        rightSectionPointerEvents="none"
      />
    </div>
  );
}
