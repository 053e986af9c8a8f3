import { limits } from '@groundcrew/shared';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import formClasses from '~/form/act-form.module.css';
import classes from './company.module.css';

type Value = { id: string; name: string; description: string };

const SPARE_LINES = 2;

/** The company's values, a pair of fields each, with spare lines at the end for new ones. */
export function ValueLines({ values }: { values: Value[] }) {
  const { t } = useTranslation('company');
  const count = Math.min(limits.values, values.length + SPARE_LINES);
  return (
    <fieldset className={formClasses.group}>
      <legend className={formClasses.legend}>{t('values')}</legend>
      <p className={classes.help}>{t('valuesHelp')}</p>
      {Array.from({ length: count }, (_none, line) => {
        const value = values[line];
        const number = line + 1;
        return (
          <div key={value?.id ?? `new-${number}`} className={classes.value}>
            {value && <input type="hidden" name={`values[${line}].id`} value={value.id} />}
            <TextInput
              name={`values[${line}].name`}
              label={t('valueName', { number })}
              defaultValue={value?.name}
              maxLength={60}
            />
            <TextInput
              name={`values[${line}].description`}
              label={t('valueDescription', { number })}
              defaultValue={value?.description}
              maxLength={limits.line}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
