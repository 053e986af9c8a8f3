import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { grayZonePath } from '~/elements/paths';
import type { AssignmentShownFragment } from '~/gql/graphql';
import { AssignmentAnswer } from '~/gray-zone/take/assignment-card';
import { DecisionCard } from './decision-card';
import classes from './hand-over-decision.module.css';

/** Work that a lead asks the reader to take: why, for how long, and the answer in place. */
export function AssignmentDecision({
  assignment,
  since,
}: {
  assignment: AssignmentShownFragment;
  since: string;
}) {
  const { t } = useTranslation('grayZoneTake');
  return (
    <DecisionCard
      id={assignment.id}
      person={assignment.assignedBy}
      kind={t('decision.ASSIGNMENT')}
      since={since}
      to={`${grayZonePath(assignment.grayZone.id)}#assignment`}
      asks={t('decision.assignmentAsks', { name: assignment.name })}
    >
      <p className={classes.reason}>
        <Foreign>{assignment.words}</Foreign>
      </p>
      <p className={classes.quiet}>
        {t('assignedWeeks', { count: assignment.weeks })} {t('assignmentSays')}
      </p>
      <div className={classes.answer}>
        <AssignmentAnswer assignment={assignment} returnTo="/#decisions" />
      </div>
    </DecisionCard>
  );
}
