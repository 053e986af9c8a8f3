import { Button, NativeSelect } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import classes from './board.module.css';
import type { CoverListFilter } from './cover-filter';

/** Narrows the list of covers; choosing acts at once with JavaScript, the button does without. */
export function CoversFilterForm(props: {
  filter: CoverListFilter;
  teams: Choice[];
  viewerId: string;
  /** The name of the member whose covers are shown; null when it is everybody's. */
  helper: string | null;
}) {
  const { t } = useTranslation('cover');
  const submit = useSubmit();
  const { filter, viewerId, helper } = props;
  const isOthers = helper !== null && filter.helperId !== viewerId;
  const selects = [
    {
      name: 'when',
      label: t('when'),
      value: filter.running ? 'now' : 'all',
      data: [
        { value: 'now', label: t('running') },
        { value: 'all', label: t('all') },
      ],
    },
    {
      name: 'helper',
      label: t('who'),
      value: filter.helperId,
      data: [
        { value: '', label: t('everyone') },
        { value: viewerId, label: t('mine') },
        ...(isOthers ? [{ value: filter.helperId, label: t('person', { name: helper }) }] : []),
      ],
    },
    {
      name: 'team',
      label: t('team'),
      value: filter.teamId,
      data: [{ value: '', label: t('allTeams') }, ...props.teams],
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
        {filter.topicId && <input type="hidden" name="topic" value={filter.topicId} />}
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
          {t('show')}
        </Button>
      </Form>
    </search>
  );
}
