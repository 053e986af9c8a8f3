import { type FormMetadata, getFormProps } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '~/form/error-summary';
import type { ActReply, RequestAct } from './act-reply';
import classes from './answer-forms.module.css';
import { OvertakenNote } from './overtaken-note';

/**
 * One act on a request behind its own name: it opens in place, asks what it needs, says what will happen, and is done with one
 * button. Works without scripts; what has to be mended stands in it.
 */
export function RequestActForm<Values extends Record<string, unknown>>(props: {
  act: RequestAct;
  request: { id: string; version: number };
  answer: ActReply | undefined;
  /** Where the form is sent. */
  action: string;
  form: FormMetadata<Values, string[]>;
  labels: Record<string, string>;
  /** The words that open it. */
  open: string;
  /** What happens then. */
  says: string;
  submit: string;
  isMain?: boolean;
  children?: ReactNode;
}) {
  const { act, request, answer, form } = props;
  const navigation = useNavigation();
  const sent = navigation.formData;
  const isBusy = sent?.get('id') === request.id && sent.get('act') === act;
  return (
    <details
      className={classes.act}
      data-main={props.isMain || undefined}
      name={`acts-${request.id}`}
      open={answer ? true : undefined}
    >
      <summary>{props.open}</summary>
      <Form
        method="post"
        action={props.action}
        {...getFormProps(form)}
        className={classes.form}
        preventScrollReset
      >
        {answer?.isOvertaken ? (
          <OvertakenNote requestId={request.id} />
        ) : (
          <ErrorSummary form={form} labels={props.labels} />
        )}
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="id" value={request.id} />
        <input type="hidden" name="version" value={request.version} />
        {props.children}
        <p className={classes.says}>{props.says}</p>
        <Button type="submit" loading={isBusy}>
          {props.submit}
        </Button>
      </Form>
    </details>
  );
}
