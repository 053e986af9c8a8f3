import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { type Field, SelectField, TextField } from '~/form/fields';
import { timeZoneChoices } from './time-zones';

const LOCALES = [
  { value: 'ko', label: '한국어' },
  { value: 'en', label: 'English' },
];

/** Name, e-mail, language and time zone: the same fields for a new person and for a record. */
export function PersonFields(props: {
  fields: { name: Field; email: Field; locale: Field; timeZone: Field };
  labels: Record<'name' | 'email' | 'locale' | 'timeZone', string>;
  timeZone: string;
}) {
  const { t } = useTranslation('admin');
  const { fields, labels } = props;
  // Once a language was chosen, there is no way back to the browser's own, so it is not offered.
  const locales = fields.locale.initialValue
    ? LOCALES
    : [{ value: '', label: t('localeOfBrowser') }, ...LOCALES];
  return (
    <>
      <TextField field={fields.name} label={labels.name} maxLength={limits.name} required />
      <TextField
        field={fields.email}
        label={labels.email}
        type="email"
        help={t('emailHelp')}
        maxLength={limits.email}
        required
      />
      <SelectField field={fields.locale} label={labels.locale} choices={locales} />
      <SelectField
        field={fields.timeZone}
        label={labels.timeZone}
        choices={timeZoneChoices(props.timeZone)}
      />
    </>
  );
}
