import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';

/** Closes a team that holds nothing any more. */
export function CloseTeamForm({ id, reply }: { id: string; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('admin');
  const [form, fields] = useActForm<{ on: string }>({ id: 'close-team', reply });
  const labels = { on: t('closeOn') };
  return (
    <ActForm form={form} labels={labels} act={t('closeAct')} hidden={{ act: 'close', id }} grave>
      <p>{t('closeHelp')}</p>
      <TextField field={fields.on} label={labels.on} type="date" help={t('onHelp')} />
    </ActForm>
  );
}
