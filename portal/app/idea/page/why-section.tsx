import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { kpiPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { EvidenceShownFragment } from '~/gql/graphql';
import { type NumberedList, numberedPoints } from '../numbered-points';
import classes from './idea-page.module.css';

type Props = { problem: string; evidence: readonly EvidenceShownFragment[] };

/** What hurts whom, and what was seen of it: numbered points as a strip, words as quotes, figures and KPIs in rows. */
export function WhySection({ problem, evidence }: Props) {
  const { t } = useTranslation('idea');
  const { list, others } = numberedPoints(evidence);
  const quotes = others.filter(({ kind }) => kind === 'QUOTE');
  const rows = others.filter(({ kind }) => kind !== 'QUOTE');
  return (
    <Section title={t('problem')}>
      <p className={classes.lines}>
        <Foreign>{problem}</Foreign>
      </p>
      {list && <PointStrip list={list} />}
      {quotes.map(({ text, source }) => (
        <blockquote key={`${text}${source}`} className={classes.quote}>
          <p className={classes.lines}>
            <Foreign>{`“${text}”`}</Foreign>
          </p>
          {source && (
            <footer className={classes.note}>
              <Foreign>{source}</Foreign>
            </footer>
          )}
        </blockquote>
      ))}
      {rows.length > 0 && (
        <ul className={classes.evidence} aria-label={t('evidence.list')}>
          {rows.map((one) => (
            <EvidenceRow key={`${one.kind}${one.text}${one.kpi?.id}`} evidence={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function EvidenceRow({ evidence }: { evidence: EvidenceShownFragment }) {
  const { t } = useTranslation('idea');
  const format = useFormat();
  const { kind, kpi, figure, text, source } = evidence;
  return (
    <li>
      <span className={classes.note}>{t(`evidence.${kind}`)}</span>
      <div>
        {kpi && (
          <p>
            <Link to={kpiPath(kpi.id)}>{t('evidence.kpi', { name: kpi.name, owner: kpi.owner.name })}</Link>
          </p>
        )}
        {(figure || text) && (
          <p className={classes.lines}>
            {figure && <b data-figures>{format.number(Number(figure))} </b>}
            {text && <Foreign>{text}</Foreign>}
          </p>
        )}
        {source && (
          <p className={classes.note}>
            <Foreign>{source}</Foreign>
          </p>
        )}
      </div>
    </li>
  );
}

function PointStrip({ list }: { list: NumberedList }) {
  const { t } = useTranslation('idea');
  const { total, source, points } = list;
  const numbers = points.map(({ number }) => number);
  const said = t(source ? 'points' : 'pointsAlone', { source, total, numbers: numbers.join(', ') });
  return (
    <>
      {points.length < total && (
        <p className={classes.strip} role="img" aria-label={said}>
          {Array.from({ length: total }, (_none, at) => at + 1).map((number) => (
            <i key={number} data-on={numbers.includes(number) || undefined}>
              {number}
            </i>
          ))}
        </p>
      )}
      <ul className={classes.points}>
        {points.map(({ number, text }) => (
          <li key={`${number}${text}`}>
            <b data-figures>{number}</b> <Foreign>{text}</Foreign>
          </li>
        ))}
      </ul>
      {source && (
        <p className={classes.note}>
          <Foreign>{source}</Foreign>
        </p>
      )}
    </>
  );
}
