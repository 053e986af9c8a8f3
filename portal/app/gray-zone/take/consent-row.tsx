import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { Mark } from '~/elements/mark';
import { useFormat } from '~/format/use-format';
import type { ConsentShownFragment } from '~/gql/graphql';
import { certaintyOf, isUnsettled } from './consent-view';
import classes from './take-panels.module.css';
import { useTakeWords } from './use-take-words';

/** The consent of one team: who answers or answered, what, in which words, and what became of a condition. */
export function ConsentRow(props: { consent: ConsentShownFragment; proposer: string; isOpen: boolean }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const words = useTakeWords();
  const { consent, proposer, isOpen } = props;
  const { answer, answeredBy, answeredAt, conditionAcceptedAt, voices, team } = consent;
  const people = answeredBy ? [answeredBy] : voices;
  const [first] = people;
  // answers before the one that counts
  const earlier = consent.answers.slice(0, -1);
  const condition = conditionAcceptedAt
    ? t('conditionAccepted', { name: proposer })
    : isOpen && isUnsettled(consent) && t('conditionWaits', { name: proposer });
  return (
    <li>
      <div className={classes.consent}>
        {first && <Avatar id={first.id} name={first.name} initials={first.initials} size="small" />}
        <div className={classes.who}>
          <b>
            <Foreign>{people.map(({ name }) => name).join(', ') || t('noVoice')}</Foreign>
          </b>
          <small>{[team.name, consent.isAbove && t('above')].filter(Boolean).join(' · ')}</small>
        </div>
        {(answer || isOpen) && (
          <Mark certainty={certaintyOf(answer)}>{t(`answer.${answer ?? 'WAITS'}`)}</Mark>
        )}
      </div>
      {consent.words && (
        <p className={classes.say}>
          <Foreign>{consent.words}</Foreign>
        </p>
      )}
      {answeredAt && (
        <p className={classes.when}>{[format.dayOf(answeredAt), condition].filter(Boolean).join(' · ')}</p>
      )}
      {earlier.length > 0 && (
        <details className={classes.when}>
          <summary>{t('earlierAnswers', { count: earlier.length })}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.answeredAt}>
                {[
                  format.dayOf(each.answeredAt),
                  words.person(each.answeredBy.name),
                  t(`answer.${each.answer}`),
                ].join(' · ')}
                {each.words && (
                  <>
                    <br />
                    <Foreign>{each.words}</Foreign>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
