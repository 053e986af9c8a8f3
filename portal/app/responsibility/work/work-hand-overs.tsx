import { useTranslation } from 'react-i18next';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import { useHolderName } from './use-holder-name';
import classes from './work-page.module.css';
import type { Work, WorkHandOver } from './work-page.server';

/** Hand-overs that were answered or taken back, newest first. */
export function WorkHandOvers({ work }: { work: Work }) {
  const { t } = useTranslation('responsibility');
  const past = work.handOvers.filter((each) => each.state !== 'OFFERED');
  if (past.length === 0) return null;
  return (
    <Section title={t('work.handOvers')}>
      <ol className={classes.events}>
        {past.map((each) => (
          <li key={each.id}>
            <Past handOver={each} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Past({ handOver }: { handOver: WorkHandOver }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const nameOf = useHolderName();
  const { state, successor } = handOver;
  if (state === 'OFFERED') return null;
  const at = handOver.answeredAt ?? handOver.offeredAt;
  return (
    <>
      <span>
        {t(`work.handOver.${state}`, {
          from: nameOf(handOver.from),
          to: successor ? nameOf(successor) : '',
        })}
        <small>{t('work.because', { reason: handOver.reason })}</small>
        {handOver.note && <small>{handOver.note}</small>}
        {handOver.answerNote && (
          <small>
            {t('work.answer', { name: handOver.answeredBy?.name ?? '', note: handOver.answerNote })}
          </small>
        )}
      </span>
      <time dateTime={at}>{format.dayOf(at)}</time>
    </>
  );
}
