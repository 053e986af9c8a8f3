import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/form/error-summary';
import { SentByEnter } from '~/form/sent-by-enter';
import classes from '~/form/steps.module.css';
import { useActForm } from '~/form/use-act-form';
import { AskStep } from './ask-step';
import { ConnectStep } from './connect-step';
import {
  type EffectLine,
  emptyEffect,
  emptyLink,
  type LinkLine,
  type ProposeTexts,
  shownLines,
} from './first-values';
import { PromiseStep } from './promise-step';
import type { ProposeAnswer, ProposePage } from './propose.server';
import own from './propose-form.module.css';
import { useProposeLabels } from './propose-labels';
import { drawnLinks, previewQuery } from './propose-snapshot';
import { GapStep, ReasonStep } from './reason-steps';
import { useConsentPreview } from './use-consent-preview';
import { useProposeSnapshot } from './use-propose-snapshot';

/** The five steps on one page; works without scripts, keeps what was typed, and shows beforehand who will be asked. */
export function ProposeEditor(props: {
  page: ProposePage;
  answer: ProposeAnswer | undefined;
  cancelTo: string;
  /** Told whenever the form rests, so that a draft can be kept. */
  rested: (form: HTMLFormElement) => void;
}) {
  const { t } = useTranslation(['grayZonePropose', 'frame']);
  const { page, answer } = props;
  const { first, zone } = page;
  const navigation = useNavigation();
  const pending = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  const [form, fields] = useActForm<ProposeTexts>({
    id: 'propose',
    reply: answer?.reply,
    values: first.texts,
  });
  const labels = useProposeLabels();
  const element = useRef<HTMLFormElement>(null);
  const shown = useShown(page, answer);
  const { snapshot, touched } = useProposeSnapshot(element, shown.snapshot, props.rested);
  const { preview, isBusy } = useConsentPreview(snapshot.query, {
    query: shown.snapshot.query,
    preview: answer ? answer.preview : page.preview,
  });
  const errors = { ...errorsOf(answer?.reply), ...form.allErrors };
  const idOf = (name: string) => `${form.id}-${name}`;
  const picks = answer?.picks;
  return (
    <Form
      method="post"
      {...getFormProps(form)}
      ref={element}
      className={classes.form}
      onChange={touched}
      onClick={touched}
      onBlur={touched}
    >
      <SentByEnter />
      <ErrorSummary form={form} labels={labels} />
      {zone && <input type="hidden" name="grayZoneId" value={zone.id} />}
      <ConnectStep
        fields={fields}
        asksWork={!zone}
        work={zone?.question ?? ''}
        lines={shown.links}
        errors={errors}
        idOf={idOf}
        picks={picks}
        snapshot={snapshot}
      />
      <GapStep field={fields.gap} />
      <ReasonStep fields={fields} company={page.company} hasMission={first.texts.mission !== ''} />
      <PromiseStep
        fields={fields}
        page={page}
        lines={shown.effects}
        errors={errors}
        idOf={idOf}
        picks={picks}
      />
      <AskStep
        weeks={fields.weeks}
        preview={preview}
        isBusy={isBusy}
        zone={zone}
        chosen={shown.askTeamIds}
        idOf={idOf}
        picks={picks}
      />
      <div>
        <p className={own.help}>{t('actNote')}</p>
        <div className={classes.acts}>
          <Button type="submit" loading={pending}>
            {t('act')}
          </Button>
          <Button component={Link} to={props.cancelTo} variant="subtle">
            {t('frame:cancel')}
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** What the page is first drawn with: what was sent, or what it begins with. */
function useShown(page: ProposePage, answer: ProposeAnswer | undefined) {
  const { first, zone } = page;
  const sent = answer?.reply.initialValue;
  const linesOf = <Line,>(name: 'links' | 'effects', otherwise: Line[]): Line[] =>
    Array.isArray(sent?.[name]) ? (sent[name] as Line[]) : otherwise;
  const more = (name: 'links' | 'effects') => (answer?.lines === name ? 2 : 0);
  const links = linesOf<LinkLine>('links', first.links).map((line, index) => {
    // a name that was found without scripts
    const found = answer?.picks.sent[`links[${index}].responsibilityId`];
    return found?.id ? { ...line, responsibilityId: found.id, responsibilityIdText: found.text } : line;
  });
  const effects = linesOf<EffectLine>('effects', first.effects);
  const picked = (name: string, otherwise: { id: string } | null) =>
    answer ? (answer.picks.sent[name]?.id ?? '') : (otherwise?.id ?? '');
  const askTeamIds = sent?.askTeamIds === undefined ? [] : [sent.askTeamIds].flat().map(String);
  const asked = new FormData();
  asked.set('grayZoneId', zone?.id ?? '');
  asked.set('ownerId', picked('ownerId', first.owner));
  asked.set('responsibilityId', picked('responsibilityId', first.responsibility));
  asked.set('leftWithTeamId', picked('leftWithTeamId', first.leftWith));
  asked.set('askTeam', picked('askTeam', null));
  asked.set('mapEffect', String(sent?.mapEffect ?? first.texts.mapEffect));
  for (const id of askTeamIds) asked.append('askTeamIds', id);
  return {
    links: shownLines(
      links,
      emptyLink,
      links.length === 0 && !answer ? 2 : more('links'),
      limits.proposalLinks,
    ),
    effects: shownLines(effects, emptyEffect, more('effects'), limits.proposalEffects),
    askTeamIds,
    snapshot: {
      name: String(sent?.name ?? first.texts.name).trim(),
      links: drawnLinks(links),
      query: previewQuery(asked),
    },
  };
}

function errorsOf(reply: SubmissionResult | undefined): Record<string, string[]> {
  return Object.fromEntries(Object.entries(reply?.error ?? {}).map(([name, codes]) => [name, codes ?? []]));
}
