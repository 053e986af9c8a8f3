import { Button, NativeSelect } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { ideaPath, kpiPath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { RadioRows } from '~/form/fields';
import { ActOnChoice } from '~/form/filter-form';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import classes from '~/idea/ideas.module.css';
import { donePath } from '~/idea/page/act-reply';
import { linkChange, loadChangeChoices } from '~/idea/page/change.server';
import { periodWords } from '~/metric/period-words';

export const handle: PageHandle = { title: (t) => t('idea:change.title') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadChangeChoices(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const reply = await linkChange(request, await request.formData());
  return reply ? data(reply, 400) : redirect(donePath(params.id ?? '', 'link'));
}

export default function IdeaChange() {
  const { t } = useTranslation('idea');
  const { today } = useFormat();
  const { idea, kpi, kpis } = useLoaderData<typeof loader>();
  return (
    <Page
      crumbs={[
        { to: '/ideas', label: t('title') },
        { to: ideaPath(idea.id), label: idea.title },
      ]}
      title={t('change.heading')}
      lead={t('change.lead')}
    >
      <ActOnChoice className={classes.filter}>
        <NativeSelect
          key={kpi?.id}
          name="kpi"
          label={t('change.kpi')}
          description={t('change.kpiHelp')}
          defaultValue={kpi?.id}
          data={kpis.map(({ id, name, owner }) => ({
            value: id,
            label: t('form.kpiChoice', { name, owner: owner.name }),
          }))}
          className={classes.text}
        />
        <Button type="submit" variant="default">
          {t('change.show')}
        </Button>
      </ActOnChoice>
      {kpi && openChanges(kpi.changes, idea.change?.id, today).length === 0 && (
        <Empty
          act={
            <Link to={`${kpiPath(kpi.id)}#changes`} data-underlined>
              {t('change.register')}
            </Link>
          }
        >
          {t('change.none')}
        </Empty>
      )}
      <ChoiceForm key={kpi?.id} />
    </Page>
  );
}

/** What can judge the idea: what was not withdrawn and of whose judged window no day has come, and what judges it already. */
function openChanges<Change extends { id: string; state: string; judgedFrom: string }>(
  changes: readonly Change[],
  chosenId: string | undefined,
  today: string,
): Change[] {
  return changes.filter(
    ({ id, state, judgedFrom }) => id === chosenId || (state !== 'WITHDRAWN' && judgedFrom > today),
  );
}

function ChoiceForm() {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const { idea, kpi } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [form, fields] = useActForm<{ changeId: string }>({
    id: 'link',
    reply,
    values: { changeId: idea.change?.id ?? '' },
  });
  const label = kpi ? t('change.which', { name: kpi.name }) : t('impact.change');
  const open = openChanges(kpi?.changes ?? [], idea.change?.id, format.today);
  if (open.length === 0 && !idea.change) return null;
  return (
    <ActForm
      form={form}
      labels={{ changeId: label }}
      act={t('change.submit')}
      cancelTo={ideaPath(idea.id)}
      hidden={{ id: idea.id, version: String(idea.version) }}
    >
      <RadioRows
        field={fields.changeId}
        label={label}
        choices={[
          ...open.map(({ id, title, startsOn, judgedFrom, judgedTo }) => ({
            value: id,
            label: title,
            help: t('change.choice', {
              start: format.day(startsOn),
              judged: periodWords(judgedFrom, judgedTo, format.locale, format.today),
            }),
          })),
          { value: '', label: t('change.unlink'), help: t('change.unlinkHelp') },
        ]}
      />
    </ActForm>
  );
}
