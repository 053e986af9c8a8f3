import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '../../form/error-summary';
import { useActForm } from '../../form/use-act-form';
import classes from './act-details.module.css';
import type { PageAct, PageReply } from './work-page.server';

/**
 * A small act behind its own name: it opens in place, asks what it needs, and is done with one button that
 * names it. Works without scripts; after an answer that needs mending it is open.
 */
export function ActDetails(props: {
  act: PageAct;
  /** What it is done to, when the page has several. */
  subject: string;
  /** The words that open it. */
  summary: string;
  submit: string;
  hidden: Record<string, string>;
  answer: PageReply | undefined;
  labels?: Record<string, string>;
  children?: ReactNode;
}) {
  const { act, subject, answer } = props;
  const reply: SubmissionResult | undefined =
    answer?.act === act && answer.subject === subject ? answer.reply : undefined;
  const [form] = useActForm({ id: `${act}-${subject}`, reply });
  const navigation = useNavigation();
  return (
    <details className={classes.details} open={reply ? true : undefined}>
      <summary>{props.summary}</summary>
      <Form method="post" {...getFormProps(form)} className={classes.form} preventScrollReset>
        <ErrorSummary form={form} labels={props.labels ?? {}} />
        <input type="hidden" name="act" value={act} />
        <input type="hidden" name="subject" value={subject} />
        {Object.entries(props.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.children}
        <Button
          type="submit"
          size="xs"
          variant="default"
          loading={navigation.formData?.get('subject') === subject}
        >
          {props.submit}
        </Button>
      </Form>
    </details>
  );
}
