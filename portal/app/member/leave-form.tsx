import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';

type Props = { person: { id: string; name: string }; cancelTo: string; reply: SubmissionResult | undefined };

/** Confirms that somebody leaves, from which day. */
export function LeaveForm({ person, cancelTo, reply }: Props) {
  const { t } = useTranslation('admin');
  const [form, fields] = useActForm<{ on: string }>({ id: 'leave', reply });
  const labels = { on: t('deactivateOn') };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('deactivateAct', { name: person.name })}
      hidden={{ id: person.id }}
      cancelTo={cancelTo}
      grave
    >
      <TextField field={fields.on} label={labels.on} type="date" help={t('onHelp')} />
    </ActForm>
  );
}
