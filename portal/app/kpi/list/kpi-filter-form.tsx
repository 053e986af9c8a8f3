import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import type { KpiListFilter } from './kpi-filter';
import classes from './kpi-views.module.css';

/** Filters the list; choosing acts at once with JavaScript, the button does without. */
export function KpiFilterForm(props: { filter: KpiListFilter; teams: Choice[]; values: Choice[] }) {
  const { t } = useTranslation('kpiList');
  const submit = useSubmit();
  const { filter } = props;
  return (
    <search>
      <Form
        method="get"
        className={classes.filter}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) submit(event.currentTarget, { replace: true });
        }}
      >
        {filter.ownerId && <input type="hidden" name="owner" value={filter.ownerId} />}
        <TextInput
          type="search"
          name="q"
          defaultValue={filter.text}
          label={t('find')}
          maxLength={limits.searchText}
          className={classes.text}
        />
        {!filter.ownerId && (
          <NativeSelect
            name="team"
            label={t('team')}
            defaultValue={filter.teamId}
            data={[{ value: '', label: t('allTeams') }, ...props.teams]}
            className={classes.choice}
          />
        )}
        {props.values.length > 0 && (
          <NativeSelect
            name="value"
            label={t('value')}
            defaultValue={filter.valueId}
            data={[{ value: '', label: t('allValues') }, ...props.values]}
            className={classes.choice}
          />
        )}
        <NativeSelect
          name="status"
          label={t('status')}
          defaultValue={filter.retired ? 'retired' : ''}
          data={[
            { value: '', label: t('current') },
            { value: 'retired', label: t('retired') },
          ]}
          className={classes.choice}
        />
        <Button type="submit" variant="default">
          {t('findButton')}
        </Button>
      </Form>
    </search>
  );
}
