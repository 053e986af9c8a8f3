import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { useActForm } from '~/form/use-act-form';
import { PersonFields } from './person-fields';

type Props = {
  person: { id: string; name: string; email?: string | null; locale?: string | null; timeZone: string };
  reply: SubmissionResult | undefined;
};

/** An admin's correction of a person's record. */
export function PersonRecordForm({ person, reply }: Props) {
  const { t } = useTranslation('admin');
  const { id, name, email, locale, timeZone } = person;
  const [form, fields] = useActForm<Record<'name' | 'email' | 'locale' | 'timeZone', string>>({
    id: 'record',
    reply,
    values: { name, email, locale: locale ?? '', timeZone },
  });
  const labels = { name: t('name'), email: t('email'), locale: t('locale'), timeZone: t('timeZone') };
  return (
    <ActForm form={form} labels={labels} act={t('save')} hidden={{ act: 'update', id }}>
      <PersonFields fields={fields} labels={labels} timeZone={timeZone} />
    </ActForm>
  );
}
