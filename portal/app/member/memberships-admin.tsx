import type { SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { teamPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { MembershipRowFragment } from '~/gql/graphql';

/** A person's teams over time; a present one can be left today. */
export function MembershipsAdmin(props: {
  memberships: MembershipRowFragment[];
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation(['admin', 'member']);
  const format = useFormat();
  const newestFirst = [...props.memberships].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <>
      <ReplyNote reply={props.reply} />
      <Rows label={t('memberships')}>
        {newestFirst.map(({ id, team, role, discipline, from, to }) => (
          <Row
            key={id}
            after={
              <>
                <span data-figures>{format.period(from, to ?? null)}</span>
                {!to && (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="act" value="endMembership" />
                    <input type="hidden" name="membershipId" value={id} />
                    <Button
                      type="submit"
                      size="xs"
                      variant="default"
                      aria-label={t('endMembershipLabel', { team: team.name })}
                    >
                      {t('endMembership')}
                    </Button>
                  </Form>
                )}
              </>
            }
          >
            <Link to={teamPath(team.id)}>{team.name}</Link>
            <RowNote>{[t(`member:role.${role}`), t(`member:discipline.${discipline}`)].join(' · ')}</RowNote>
          </Row>
        ))}
      </Rows>
    </>
  );
}
