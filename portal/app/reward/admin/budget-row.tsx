import type { SubmissionResult } from '@conform-to/react';
import { Button, TextInput } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import classes from './reward-admin.module.css';

/** A team's budget of a quarter, and setting it anew. */
export function BudgetRow(props: {
  team: { id: string; name: string; allotted: number; given: number };
  quarter: string;
  isOver: boolean;
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const navigation = useNavigation();
  const { team, quarter } = props;
  const label = t('admin.budgetFor', { team: team.name });
  return (
    <li>
      <Form method="post" className={classes.budget} preventScrollReset>
        <div>
          <strong>
            <Foreign>{team.name}</Foreign>
          </strong>
          <p data-figures>
            {t('given', { allotted: format.number(team.allotted), given: format.number(team.given) })}
          </p>
        </div>
        {!props.isOver && (
          <div className={classes.set}>
            <input type="hidden" name="teamId" value={team.id} />
            <input type="hidden" name="quarter" value={quarter} />
            <TextInput
              key={`${quarter} ${team.allotted}`}
              name="points"
              aria-label={label}
              inputMode="numeric"
              autoComplete="off"
              rightSection="P"
              defaultValue={String(props.reply?.initialValue?.points ?? format.number(team.allotted))}
            />
            <Button
              type="submit"
              variant="default"
              aria-label={`${label} ${t('admin.setOne')}`}
              loading={navigation.formData?.get('teamId') === team.id}
            >
              {t('admin.setOne')}
            </Button>
          </div>
        )}
      </Form>
      <ReplyNote reply={props.reply} />
    </li>
  );
}
