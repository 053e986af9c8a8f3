import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { BudgetShownFragment, HomeRewardsQuery } from '~/gql/graphql';
import { Credited } from '~/recognition/credited';
import { recognizePath } from '~/recognition/paths';
import { BudgetCards } from './budget-cards';
import { quietSign } from './home-quiet';

type Quiet = NonNullable<HomeRewardsQuery['recognitionHealth']>['quiet'][number];

const QUIET = 3;

/** The budget of the team that the reader leads, and of those below it. */
export function HomeBudgets(props: { budgets: readonly BudgetShownFragment[]; ledTeamId: string | null }) {
  const own = props.budgets.filter(({ team }) => team.id === props.ledTeamId);
  const others = props.budgets.filter(({ team }) => team.id !== props.ledTeamId);
  const budgets = own.length > 0 ? own : [...others];
  return <BudgetCards budgets={budgets} givesFrom={props.budgets.map(({ team }) => team.id)} />;
}

/** Whose work shows elsewhere and whom nobody has recognised lately. */
export function HomeQuiet({ quiet, teamId }: { quiet: readonly Quiet[]; teamId: string | null }) {
  const { t } = useTranslation('reward');
  const more = {
    to: `/wall/health${teamId ? `?team=${encodeURIComponent(teamId)}` : ''}`,
    label: t('home.quietMore'),
  };
  return (
    <Section title={t('home.quiet')} note={t('home.quietNote')} {...(quiet.length > QUIET && { more })}>
      {quiet.length === 0 ? (
        <Empty>{t('home.quietNone')}</Empty>
      ) : (
        <Rows label={t('home.quiet')}>
          {quiet.slice(0, QUIET).map((one) => (
            <QuietRow key={one.member.id} quiet={one} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function QuietRow({ quiet }: { quiet: Quiet }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const { member, lastRecognizedOn } = quiet;
  const sign = quietSign(quiet);
  return (
    <Row before={<Avatar id={member.id} name={member.name} initials={member.initials} />}>
      <strong>
        <Foreign>{member.name}</Foreign>
      </strong>{' '}
      {sign && <Credited>{t(`home.${sign.word}`, { count: sign.count })}</Credited>}
      <RowNote>
        {lastRecognizedOn ? t('home.sinceDay', { day: format.day(lastRecognizedOn) }) : t('home.sinceNever')}{' '}
        <Link
          to={recognizePath({ to: [member.id] })}
          data-underlined
          aria-label={t('home.praiseNamed', { name: member.name })}
        >
          {t('home.praise')}
        </Link>
      </RowNote>
    </Row>
  );
}

/** What an admin keeps of rewards: the catalogue and the quarter's budgets. */
export function HomeRewardAdmin(props: {
  options: readonly { id: string; stock: number | null }[];
  budgets: readonly BudgetShownFragment[];
}) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const { options, budgets } = props;
  const soldOut = options.filter(({ stock }) => stock === 0).length;
  const left = budgets.reduce((sum, budget) => sum + budget.left, 0);
  return (
    <Section title={t('home.admin')}>
      <Rows label={t('home.admin')}>
        <Row after={<strong>{t('home.optionsCount', { count: options.length })}</strong>}>
          <Link to="/admin/rewards">{t('home.catalogue')}</Link>
          {soldOut > 0 && <RowNote>{t('home.soldOut', { count: soldOut })}</RowNote>}
        </Row>
        <Row>
          <Link to="/admin/rewards/budgets">{t('budgets')}</Link>
          <RowNote>
            {budgets.length > 0
              ? t('home.budgetTeams', { count: budgets.length, left: format.number(left) })
              : t('home.budgetNone')}
          </RowNote>
        </Row>
        <Row>
          <Link to="/admin/rewards/payroll">{t('admin.payroll')}</Link>
        </Row>
      </Rows>
    </Section>
  );
}
