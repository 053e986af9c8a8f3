import { NativeSelect, Select } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
import type { EditorMetricFragment } from '~/gql/graphql';
import type { findMetrics } from './edit.server';
import { knownMetrics } from './measure';

const TYPING_MS = 200;

/**
 * A metric of the company, front door and back door apart. The browser's own select without scripts; with them it is found by
 * typing, and what the page does not hold is asked for.
 */
export function MetricPick(props: {
  id: string;
  name: string;
  label: string;
  help: string;
  value: string;
  onChange: (id: string) => void;
  metrics: readonly EditorMetricFragment[];
  /** Whether the company has more metrics than the page holds. */
  isPart: boolean;
  /** Words of choosing none, where that may be. */
  none?: string;
  errors?: string[];
}) {
  const { t } = useTranslation('kpiEdit');
  const hydrated = useHydrated();
  const words = useErrorWords();
  const { load, data: found } = useFetcher<typeof findMetrics>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const metrics = knownMetrics(props.metrics, found ?? []);
  const groups = (['FRONT_DOOR', 'BACK_DOOR'] as const)
    .map((side) => ({
      group: t(`side.${side}`),
      items: metrics
        .filter((metric) => metric.side === side)
        .map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ items }) => items.length > 0);
  const field = {
    id: props.id,
    name: props.name,
    label: props.label,
    description: props.help,
    error: props.errors?.[0] ? words.issue(props.errors[0]) : undefined,
    withAsterisk: false,
  };
  if (!hydrated) {
    return (
      <NativeSelect
        {...field}
        defaultValue={props.value}
        data={[{ value: '', label: props.none ?? t('pickMetric') }, ...groups]}
      />
    );
  }
  return (
    <Select
      {...field}
      data={groups}
      value={props.value || null}
      onChange={(id) => props.onChange(id ?? '')}
      searchable
      allowDeselect={false}
      clearable={props.none !== undefined}
      clearButtonProps={{ 'aria-label': props.none }}
      placeholder={props.none ?? t('pickMetric')}
      nothingFoundMessage={t('noMetricFound')}
      maxDropdownHeight={280}
      onSearchChange={(text) => {
        if (!props.isPart) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => load(`/kpis/new/metrics?q=${encodeURIComponent(text)}`), TYPING_MS);
      }}
    />
  );
}
