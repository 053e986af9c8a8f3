import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
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
  const hydrated = useHydrated();
  const [rows, setRows] = useState(() => [...props.lines]);
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
        {rows.map((row, index) => {
          const number = index + 1;
          const name = (field: keyof EffectLine) => `effects[${index}].${field}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
            <li key={index} className={classes.effect}>
              <NativeSelect
                id={idOf(name('kpiId'))}
                name={name('kpiId')}
                label={index === 0 ? t('kpi') : undefined}
                aria-label={t('effectKpi', { number })}
                defaultValue={row.kpiId}
                data={[{ value: '', label: t('noKpi') }, ...groups]}
                error={errorOf(name('kpiId'))}
              />
              <NativeSelect
                id={idOf(name('way'))}
                name={name('way')}
                label={index === 0 ? t('way') : undefined}
                aria-label={t('effectWay', { number })}
                defaultValue={row.way || 'DOWN'}
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
                defaultValue={row.size}
                rightSection="%"
                error={errorOf(name('size'))}
              />
            </li>
          );
        })}
      </ol>
      {rows.length < limits.proposalEffects && (
        <Button
          type={hydrated ? 'button' : 'submit'}
          name="intent"
          value="effects"
          formNoValidate
          variant="default"
          size="xs"
          mt={10}
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden />}
          onClick={(event) => {
            if (event.currentTarget.type === 'button') setRows([...rows, emptyEffect]);
          }}
        >
          {t('moreLines')}
        </Button>
      )}
    </fieldset>
  );
}
