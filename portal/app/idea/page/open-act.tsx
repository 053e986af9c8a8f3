import { type FormMetadata, getFormProps } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '~/form/error-summary';
import type { IdeaActReply } from './act-reply';
import classes from './open-act.module.css';

/**
 * One act on an idea behind its own name: it opens in place, asks what it needs, says what will happen, and is done with one button.
 * Works without scripts; what has to be mended stands in it.
 */
export function OpenAct<Values extends Record<string, unknown>>(props: {
  act: string;
  /** What the form sends along: the idea or the impact, and the version that was read. */
  hidden: Record<string, string>;
  answer: IdeaActReply | undefined;
  action: string;
  form: FormMetadata<Values, string[]>;
  labels: Record<string, string>;
  open: string;
  says: string;
  submit: string;
  isMain?: boolean;
  children?: ReactNode;
}) {
  const { act, answer, form, hidden } = props;
  const sent = useNavigation().formData;
  const isBusy =
    sent?.get('act') === act && (sent.get('id') ?? sent.get('ideaId')) === (hidden.id ?? hidden.ideaId);
  return (
    <details className={classes.act} data-main={props.isMain || undefined} open={answer ? true : undefined}>
      <summary>{props.open}</summary>
      <Form
        method="post"
        action={props.action}
        {...getFormProps(form)}
        className={classes.form}
        preventScrollReset
      >
        <ErrorSummary form={form} labels={props.labels} />
        <input type="hidden" name="act" value={act} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.children}
        <p className={classes.says}>{props.says}</p>
        <Button type="submit" loading={isBusy}>
          {props.submit}
        </Button>
      </Form>
    </details>
  );
}
