import { Button } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import { formatMoney } from '~/format/money';
import { useFormat } from '~/format/use-format';
import type { ImpactSharedFragment } from '~/gql/graphql';
import { type IdeaActReply, ownReply } from '~/idea/page/act-reply';
import classes from './gain-share.module.css';
import { shareSentence } from './share-sentence';

type Rule = { gainSharePercent: number; gainShareCap: number };
type Props = { impact: ImpactSharedFragment; rule: Rule; answer: IdeaActReply | undefined; action: string };

/** What each verified impact pays, or paid, to whom and by what weights. */
export function GainShareAside(props: {
  impacts: readonly ImpactSharedFragment[];
  rule: Rule;
  answer: IdeaActReply | undefined;
  action: string;
}) {
  const { t } = useTranslation('idea');
  const verified = props.impacts.filter(({ state }) => state === 'VERIFIED');
  if (verified.length === 0) return null;
  return (
    <Section id="share" title={t('share.title')}>
      {verified.map((impact) => (
        <ImpactShare key={impact.id} {...props} impact={impact} />
      ))}
    </Section>
  );
}

function ImpactShare({ impact, rule, answer, action }: Props) {
  const { t } = useTranslation('idea');
  const { locale } = useFormat();
  const { gainShare, currency } = impact;
  const { payable, parts, isPayable, reason } = gainShare;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const said = shareSentence(impact, rule);
  const paying = ownReply(answer, 'pay', impact.id);
  const sent = useNavigation().formData;
  if (said.word === 'reason') return <p className={classes.said}>{t(`share.reason.${said.reason}`)}</p>;
  return (
    <div className={classes.share}>
      <p className={classes.said}>
        {t(`share.${said.word}`, {
          percent: said.percent,
          share: money(said.share),
          payable: money(payable),
        })}
      </p>
      <table className={classes.parts}>
        <thead>
          <tr>
            <th scope="col">{t('share.who')}</th>
            <th scope="col">{t('share.weight')}</th>
            <th scope="col">{t(reason === 'PAID' ? 'share.amount' : 'share.amountToPay')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ member, weight, points }) => (
            <tr key={member.id}>
              <th scope="row">
                <Foreign>{member.name}</Foreign>
              </th>
              <td>{weight}</td>
              <td>{money(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('share.total')}</th>
            <td>{parts.reduce((sum, { weight }) => sum + weight, 0)}</td>
            <td>{money(payable)}</td>
          </tr>
        </tfoot>
      </table>
      {isPayable && impact.viewerCan.pay && (
        <Form method="post" action={action} className={classes.pay} preventScrollReset>
          <ReplyNote reply={paying?.reply} />
          <input type="hidden" name="act" value="pay" />
          <input type="hidden" name="impactId" value={impact.id} />
          <input type="hidden" name="expectedPayable" value={payable} />
          <p className={classes.said}>{t('share.says')}</p>
          <Button type="submit" loading={sent?.get('impactId') === impact.id}>
            {t('share.act')}
          </Button>
        </Form>
      )}
    </div>
  );
}
