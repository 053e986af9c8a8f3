import type { SubmissionResult } from '@conform-to/react';
import { createSignalRuleInput, pauseSignalRuleInput, removeSignalRuleInput } from '@groundcrew/shared';
import { api, load, notFound } from '../api/api.server';
import { type Outcome, submit } from '../form/submit.server';
import {
  CreateSignalRuleDocument,
  KpiRulesDocument,
  type KpiRulesQuery,
  KpiRuleWebhooksDocument,
  PauseSignalRuleDocument,
  RemoveSignalRuleDocument,
} from '../gql/graphql';
import { sentValues } from './form-shape.server';
import { loadPeopleChoices } from './kpi-act.server';
import { webhookChoices } from './webhook-choices';

export type KpiWithRules = Extract<NonNullable<KpiRulesQuery['node']>, { __typename: 'Kpi' }>;
export type KpiRule = KpiWithRules['signalRules'][number];

export interface RuleReply {
  act: string;
  /** The rule it was about; empty for a new one. */
  subject: string;
  reply: SubmissionResult;
}

/** A KPI with its rules and what they told; whom and what its owner may name. @throws the page's 404 when there is none */
export async function loadRules(request: Request, id: string | undefined) {
  const { node } = await load(request, KpiRulesDocument, { id: id ?? '' });
  if (node?.__typename !== 'Kpi') throw notFound();
  if (!node.viewerCan.edit) return { kpi: node, people: [], webhooks: [] };
  const [people, webhooks] = await Promise.all([
    loadPeopleChoices(request, node.owner.id),
    webhookChoices(async (after) => (await load(request, KpiRuleWebhooksDocument, { after })).webhooks),
  ]);
  return { kpi: node, people, webhooks };
}

/** Makes, pauses, resumes or removes a rule. Null when it is done. */
export async function actOnRules(request: Request): Promise<RuleReply | null> {
  const form = await request.formData();
  const act = String(form.get('act') ?? '');
  const initialValue = sentValues(form);
  const outcome = await doAct(request, act, form);
  if (outcome.done) return null;
  return { act, subject: String(form.get('id') ?? ''), reply: { ...outcome.reply, initialValue } };
}

const named = pauseSignalRuleInput.pick({ id: true });

function doAct(request: Request, act: string, form: FormData): Promise<Outcome<unknown>> {
  switch (act) {
    case 'create':
      // nobody ticked means nobody: left out, the API would tell the owner
      return submit(form, createSignalRuleInput, ({ notifyIds = [], ...input }) =>
        api(request, CreateSignalRuleDocument, { input: { ...input, notifyIds } }),
      );
    case 'pause':
    case 'resume':
      return submit(form, named, ({ id }) =>
        api(request, PauseSignalRuleDocument, { input: { id, paused: act === 'pause' } }),
      );
    case 'remove':
      return submit(form, removeSignalRuleInput, (input) =>
        api(request, RemoveSignalRuleDocument, { input }),
      );
    default:
      throw notFound();
  }
}
