import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../elements/page';
import { OwnershipState } from '../ownership-state';
import { useHolderName } from './use-holder-name';
import { WorkFacts } from './work-facts';
import { WorkHandOffs } from './work-hand-offs';
import { WorkHandOvers } from './work-hand-overs';
import { WorkHistory } from './work-history';
import { WorkOpenHandOver } from './work-open-hand-over';
import type { PageReply, Work } from './work-page.server';
import { WorkParties } from './work-parties';
import { WorkParts } from './work-parts';
import { WorkReview } from './work-review';
import { WorkScope } from './work-scope';

/**
 * Everything about one responsibility: whose it is first, then what is in it, who takes part, how it came here. `beside` is what
 * later concepts know of it, for the rail.
 */
export function WorkPage(props: { work: Work; answer: PageReply | undefined; beside?: ReactNode }) {
  const { work, answer, beside } = props;
  const { t } = useTranslation('responsibility');
  return (
    <Page
      crumbs={[{ to: '/map', label: t('title') }, { label: work.team?.name ?? t('team.none') }]}
      title={<OwnerSentence work={work} />}
      lead={work.purpose}
      kicker={<OwnershipState ownership={work.ownership} />}
      rail={
        <>
          <WorkFacts work={work} />
          {beside}
          <WorkHandOvers work={work} />
          <WorkHistory work={work} />
        </>
      }
    >
      <WorkOpenHandOver work={work} answer={answer} />
      <WorkScope work={work} />
      <WorkParties work={work} answer={answer} />
      <WorkHandOffs work={work} answer={answer} />
      <WorkParts work={work} />
      <WorkReview work={work} answer={answer} />
    </Page>
  );
}

/** "환불 기준 관리, 정보람님이 맡고 있어요" — or that nobody, or more than one, does. */
function OwnerSentence({ work }: { work: Work }) {
  const { t } = useTranslation('responsibility');
  const nameOf = useHolderName();
  const { name } = work;
  if (work.to) return t('work.heading.ended', { name });
  const owner = work.parties.find((party) => party.role === 'ACCOUNTABLE' && !party.to)?.holder;
  if (work.ownership === 'OWNED' && owner) return t('work.heading.OWNED', { name, owner: nameOf(owner) });
  return t(work.ownership === 'DOUBLY_OWNED' ? 'work.heading.DOUBLY_OWNED' : 'work.heading.UNOWNED', {
    name,
  });
}
