import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import type { PeopleFilter } from './people-filter';
import classes from './people-filter-form.module.css';

/** Filters a list of people; choosing acts at once with JavaScript, the button does without. */
export function PeopleFilterForm({ filter, teams }: { filter: PeopleFilter; teams: Choice[] }) {
  const { t } = useTranslation('member');
  const submit = useSubmit();
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
          label={t('find')}
          className={classes.text}
        />
        <NativeSelect
          name="team"
          label={t('team')}
          defaultValue={filter.teamId}
          data={[{ value: '', label: t('allTeams') }, ...teams]}
          className={classes.team}
        />
        <NativeSelect
          name="status"
          label={t('status')}
          defaultValue={filter.left ? 'left' : 'here'}
          data={[
            { value: 'here', label: t('here') },
            { value: 'left', label: t('left') },
          ]}
        />
        <Button type="submit" variant="default">
          {t('findButton')}
        </Button>
      </Form>
    </search>
  );
}
