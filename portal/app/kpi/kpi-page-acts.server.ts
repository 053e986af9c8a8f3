import type { SubmissionResult } from '@conform-to/react';
import { resumeKpiInput, startChangeInput } from '@groundcrew/shared';
import { redirect } from '@remix-run/node';
import { api, notFound } from '../api/api.server';
import { kpiPath } from '../elements/paths';
import { type Outcome, submit } from '../form/submit.server';
import { ResumeKpiDocument, StartChangeDocument } from '../gql/graphql';
import { staleAsFormError } from '../responsibility/edit/stale-version';
import { settings } from '../server/settings.server';
import { keepPreference } from '../session/preferences';
import { ADVICE_COOKIE, setAsideValue } from './advice-cookie';

export interface KpiPageReply {
  reply: SubmissionResult;
}

/** Does one of the acts of the page itself; the form says which. A redirect when done, else what has to be mended. */
export async function actOnKpiPage(request: Request, id: string): Promise<Response | KpiPageReply> {
  const form = await request.formData();
  const back = kpiPath(id);
  switch (form.get('act')) {
    case 'advice-aside':
    case 'advice-again': {
      const aside = form.get('act') === 'advice-aside';
      const value = setAsideValue(request.headers.get('cookie'), id, aside);
      return redirect(back, {
        headers: { 'Set-Cookie': keepPreference(ADVICE_COOKIE, value, settings.secure) },
      });
    }
    case 'start':
      return after(
        await submit(form, startChangeInput, (input) => api(request, StartChangeDocument, { input })),
        `${back}#changes`,
      );
    case 'resume':
      return after(
        await submit(form, resumeKpiInput, (input) => api(request, ResumeKpiDocument, { input })),
        back,
      );
    default:
      throw notFound();
  }
}

function after(outcome: Outcome<unknown>, to: string): Response | KpiPageReply {
  return outcome.done ? redirect(to) : { reply: staleAsFormError(outcome.reply) };
}
