import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Row, RowNote, Rows } from '~/elements/rows';
import type { RewardChoiceFragment } from '~/gql/graphql';
import { RewardKindIcon } from '../reward-kind-icon';
import { useRewardWords } from '../use-reward-words';

/** Rewards of the catalogue with their price, what is left, and whose duty they are. */
export function OptionRows({ label, options }: { label: string; options: readonly RewardChoiceFragment[] }) {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const stock = (left: number | null | undefined) =>
    typeof left !== 'number' ? null : left > 0 ? t('inStock', { count: left }) : t('soldOut');
  return (
    <Rows label={label}>
      {options.map((option) => (
        <Row
          key={option.id}
          before={<RewardKindIcon kind={option.kind} />}
          after={
            <>
              <strong data-figures>{words.price(option)}</strong>
              {!option.isRetired && (
                <Link
                  to={`/admin/rewards/${encodeURIComponent(option.id)}`}
                  data-underlined
                  aria-label={t('admin.editNamed', { name: option.name })}
                >
                  {t('admin.edit')}
                </Link>
              )}
            </>
          }
        >
          <strong>
            <Foreign>{option.name}</Foreign>
          </strong>
          <RowNote>
            {[
              t(`admin.kinds.${option.kind}`),
              stock(option.stock),
              t('admin.by', {
                approver: t(`admin.duty.${option.approver}`),
                fulfiller: t(`admin.duty.${option.fulfiller}`),
              }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </RowNote>
        </Row>
      ))}
    </Rows>
  );
}
