import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import classes from './confirm-form.module.css';

/** An act that cannot be undone, behind its own name: it opens in place, says what it means, and is done with one button. */
export function ConfirmForm(props: {
  open: string;
  /** What opens it, said in full for those who hear it among many. */
  openNamed: string;
  says: string;
  act: string;
  hidden: Record<string, string>;
  action?: string;
}) {
  const navigation = useNavigation();
  const { act, id } = props.hidden;
  const sent = navigation.formData;
  const isBusy = sent?.get('act') === act && sent?.get('id') === id;
  return (
    <details className={classes.confirm}>
      <summary aria-label={props.openNamed}>{props.open}</summary>
      <Form method="post" action={props.action} className={classes.form} preventScrollReset>
        {Object.entries(props.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>{props.says}</p>
        <Button type="submit" size="xs" color="brick" loading={isBusy}>
          {props.act}
        </Button>
      </Form>
    </details>
  );
}
