import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { type IdeaListFilter, ideaOrders, ideaStates } from './idea-filter';
import classes from './ideas.module.css';

/** Narrows the list; choosing acts at once with JavaScript, the button does without. */
export function IdeaFilterForm({ filter, isLead }: { filter: IdeaListFilter; isLead: boolean }) {
  const { t } = useTranslation('idea');
  const submit = useSubmit();
  const selects = [
    {
      name: 'state',
      label: t('filter.state'),
      value: filter.state,
      data: [
        { value: '', label: t('filter.allStates') },
        ...ideaStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
      ],
    },
    {
      name: 'who',
      label: t('filter.who'),
      value: filter.who,
      data: [
        { value: '', label: t('filter.everyone') },
        { value: 'mine', label: t('filter.mine') },
        ...(isLead || filter.who === 'decide' ? [{ value: 'decide', label: t('filter.decide') }] : []),
      ],
    },
    {
      name: 'order',
      label: t('filter.order'),
      value: filter.order,
      data: ideaOrders.map((order) => ({ value: order, label: t(`filter.orders.${order}`) })),
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
        {filter.authorId && <input type="hidden" name="person" value={filter.authorId} />}
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
