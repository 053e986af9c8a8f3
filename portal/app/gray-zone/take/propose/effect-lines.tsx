import { limits } from '@groundcrew/shared';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddRow, useFormRows } from '~/form/form-rows';
import { useErrorWords } from '~/form/use-error-words';
import type { PromisableKpiFragment } from '~/gql/graphql';
import { type EffectLine, emptyEffect } from './first-values';
import classes from './propose-form.module.css';

/** KPIs that will move, each with which way and by how much; lines that stay empty are left out. */
export function EffectLines(props: {
  lines: readonly EffectLine[];
  ownKpis: readonly PromisableKpiFragment[];
  kpis: readonly PromisableKpiFragment[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('grayZonePropose');
  const words = useErrorWords();
  const { rows, isFull, add } = useFormRows(props.lines, emptyEffect, limits.proposalEffects);
  const { errors, idOf, ownKpis, kpis } = props;
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  const groups = [
    { group: t('ownKpis'), items: ownKpis.map(({ id, name }) => ({ value: id, label: name })) },
    {
      group: t('otherKpis'),
      items: kpis.map(({ id, name, owner }) => ({ value: id, label: `${name} · ${owner.name}` })),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <fieldset style={{ border: 0, minWidth: 0 }}>
      <legend className={classes.legend}>{t('effects')}</legend>
      <p className={classes.help}>{t('effectsHelp')}</p>
      <ol className={classes.lines}>
        {rows.map(({ line, key }, index) => {
          const number = index + 1;
          const name = (field: keyof EffectLine) => `effects[${index}].${field}`;
          return (
            <li key={key} className={classes.effect}>
              <NativeSelect
                id={idOf(name('kpiId'))}
                name={name('kpiId')}
                label={index === 0 ? t('kpi') : undefined}
                aria-label={t('effectKpi', { number })}
                defaultValue={line.kpiId}
                data={[{ value: '', label: t('noKpi') }, ...groups]}
                error={errorOf(name('kpiId'))}
              />
              <NativeSelect
                id={idOf(name('way'))}
                name={name('way')}
                label={index === 0 ? t('way') : undefined}
                aria-label={t('effectWay', { number })}
                defaultValue={line.way || 'DOWN'}
                data={[
                  { value: 'DOWN', label: t('down') },
                  { value: 'UP', label: t('up') },
                ]}
              />
              <TextInput
                id={idOf(name('size'))}
                name={name('size')}
                label={index === 0 ? t('size') : undefined}
                aria-label={t('effectSize', { number })}
                inputMode="decimal"
                defaultValue={line.size}
                rightSection="%"
                error={errorOf(name('size'))}
              />
            </li>
          );
        })}
      </ol>
      {!isFull && <AddRow label={t('moreLines')} intent="effects" mt={10} onClick={add} />}
    </fieldset>
  );
}
