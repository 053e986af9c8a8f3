import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react';

/**
 * A form whose values the server checks. `reply` is what the action returned; the fields carry their own
 * errors and keep what was typed.
 */
export function useActForm<Values extends Record<string, unknown>>(options: {
  id: string;
  reply: SubmissionResult | undefined;
  values?: { [Name in keyof Values]?: unknown };
}) {
  return useForm<Values>({
    // fields point at their form by id, so it must not be any other element's
    id: `${options.id}-form`,
    lastResult: options.reply,
    defaultValue: options.values as DefaultValue<Values>,
  });
}
