import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

/** The step after a dry run that found changes: everything at once, or nothing. */
export function ImportApply(props: {
  content: string;
  fileName: string | null;
  sent: Record<string, string>;
}) {
  const { t } = useTranslation('responsibility');
  const navigation = useNavigation();
  return (
    <Form method="post" encType="multipart/form-data" className={classes.apply}>
      <p>{t('importing.applyHelp')}</p>
      <input type="hidden" name="content" value={props.content} />
      {Object.entries(props.sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.fileName && <input type="hidden" name="fileName" value={props.fileName} />}
      <div className={classes.acts}>
        <Button type="submit" name="act" value="apply" loading={navigation.formData?.get('act') === 'apply'}>
          {t('importing.apply')}
        </Button>
        <Button component={Link} to="/admin/import-ownership" variant="subtle">
          {t('importing.another')}
        </Button>
      </div>
    </Form>
  );
}
