import { type FormMetadata, getFormProps } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './act-form.module.css';
import { ErrorSummary } from './error-summary';

/**
 * A form in one column: what is to be mended on top, the fields, and a submit that names its act. Works
 * without JavaScript; with it, the button shows that it is under way.
 */
export function ActForm<Values extends Record<string, unknown>>(props: {
  form: FormMetadata<Values, string[]>;
  /** words of each field, so that the summary can name them */
  labels: Record<string, string>;
  act: string;
  cancelTo?: string;
  action?: string;
  hidden?: Record<string, string>;
  grave?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  const pending = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  return (
    <Form method="post" action={props.action} {...getFormProps(props.form)} className={classes.form}>
      <ErrorSummary form={props.form} labels={props.labels} />
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
      <div className={classes.acts}>
        <Button type="submit" loading={pending} color={props.grave ? 'brick' : undefined}>
          {props.act}
        </Button>
        {props.cancelTo && (
          <Button component={Link} to={props.cancelTo} variant="subtle">
            {t('cancel')}
          </Button>
        )}
      </div>
    </Form>
  );
}
