import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Row, RowNote } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { MilestoneShownFragment } from '~/gql/graphql';
import { TaskMark } from '~/kpi/task-mark';
import { milestoneWords } from './milestone-words';

/** One milestone: what will be there, and by when or since when. */
export function MilestoneRow(props: {
  milestone: MilestoneShownFragment;
  after?: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const { milestone } = props;
  const { word, day } = milestoneWords(milestone, format.companyToday);
  return (
    <Row before={<TaskMark isDone={milestone.doneOn !== null} />} after={props.after}>
      <Foreign>{milestone.title}</Foreign>
      <RowNote>{t(`milestones.${word}`, { day: day === null ? '' : format.day(day) })}</RowNote>
      {props.children}
    </Row>
  );
}
