import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LEAST_CHOICES, type TopicListFilter } from './topic-filter';
import classes from './topic-filter-form.module.css';

/** Narrows the list; choosing acts at once with JavaScript, the button does without. */
export function TopicFilterForm({ filter }: { filter: TopicListFilter }) {
  const { t } = useTranslation('routing');
  const submit = useSubmit();
  const orders = ['SCATTERED', 'RECENT', 'NAME'] as const;
  return (
    <search>
      <Form
        method="get"
        className={classes.filter}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) submit(event.currentTarget, { replace: true });
        }}
      >
        <TextInput
          type="search"
          name="q"
          defaultValue={filter.text}
          label={t('list.find')}
          maxLength={limits.searchText}
          className={classes.text}
        />
        <NativeSelect
          name="min"
          label={t('list.least')}
          defaultValue={String(filter.atLeast)}
          data={LEAST_CHOICES.map((count) => ({
            value: String(count),
            label: count === 0 ? t('list.leastAll') : t('list.leastFrom', { count }),
          }))}
          className={classes.choice}
        />
        <NativeSelect
          name="scattered"
          label={t('list.scattered')}
          defaultValue={filter.scattered ? 'on' : ''}
          data={[
            { value: '', label: t('list.scatteredAll') },
            { value: 'on', label: t('list.scatteredFrom') },
          ]}
          className={classes.choice}
        />
        <NativeSelect
          name="order"
          label={t('list.order')}
          defaultValue={filter.order}
          data={orders.map((order) => ({ value: order, label: t(`list.orders.${order}`) }))}
          className={classes.choice}
        />
        <Button type="submit" variant="default">
          {t('list.show')}
        </Button>
      </Form>
    </search>
  );
}
