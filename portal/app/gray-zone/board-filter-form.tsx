import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import classes from './board.module.css';
import {
  type BoardFilter,
  boardGroupNames,
  boardMine,
  boardOrders,
  boardSources,
  REACH,
} from './board-filter';

/** Narrows the board; choosing acts at once with JavaScript, the button does without. */
export function BoardFilterForm(props: { filter: BoardFilter; teams: Choice[]; isLead: boolean }) {
  const { t } = useTranslation('grayZone');
  const submit = useSubmit();
  const { filter } = props;
  const selects = [
    {
      name: 'state',
      label: t('filter.state'),
      value: filter.state,
      data: [
        { value: '', label: t('filter.allStates') },
        ...boardGroupNames.map((group) => ({ value: group, label: t(`group.${group}`) })),
      ],
    },
    {
      name: 'team',
      label: t('filter.team'),
      value: filter.teamId,
      data: [{ value: '', label: t('filter.allTeams') }, ...props.teams],
    },
    {
      name: 'source',
      label: t('filter.source'),
      value: filter.source,
      data: [
        { value: '', label: t('filter.allSources') },
        ...boardSources.map((source) => ({ value: source, label: t(`source.${source}`) })),
      ],
    },
    {
      name: 'who',
      label: t('filter.who'),
      value: filter.who,
      data: [
        { value: '', label: t('filter.everyone') },
        ...(props.isLead || filter.who === REACH ? [{ value: REACH, label: t('filter.reach') }] : []),
        ...boardMine.map((mine) => ({ value: mine, label: t(`filter.mine.${mine}`) })),
      ],
    },
    {
      name: 'order',
      label: t('filter.order'),
      value: filter.order,
      data: boardOrders.map((order) => ({ value: order, label: t(`filter.orders.${order}`) })),
    },
  ];
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
          label={t('filter.text')}
          maxLength={limits.searchText}
          className={classes.text}
        />
        {selects.map(({ name, label, value, data }) => (
          <NativeSelect
            key={name}
            name={name}
            label={label}
            defaultValue={value}
            data={data}
            className={classes.choice}
          />
        ))}
        <Button type="submit" variant="default">
          {t('filter.show')}
        </Button>
      </Form>
    </search>
  );
}
