import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { grayZonePath, kpiPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import { useRoot } from '~/frame/use-root';
import { proposalPath } from '~/gray-zone/take/take-paths';
import { creditNotice } from './credit-notice';
import classes from './inbox.module.css';
import type { InboxItem } from './inbox.server';
import { NoticeMark } from './notice-mark';
import { takeNotice } from './take-notice';
import { useNoticeWords } from './use-notice-words';

/** One notification: what happened, whose it is, and what to do about it; unread ones weigh more. */
export function InboxRow({ item }: { item: InboxItem }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const words = useNoticeWords();
  const { id, at, readAt, subject } = item;
  const firing = subject?.__typename === 'SignalFiring' ? subject : null;
  const kpi = firing?.rule.kpi;
  const take = takeNotice(item.kind, subject, useRoot()?.viewer?.member.id);
  const credit = creditNotice(item.kind, subject);
  const zone = subject && 'grayZone' in subject ? subject.grayZone : null;
  const what = kpi
    ? t(firing.helps ? 'signal.better' : 'signal.worse', { name: kpi.name })
    : (take && words.take(take)) || (credit && words.credit(credit)) || t('gone');
  const run =
    firing && t(`run.${firing.rule.boundary}.${firing.side}.${firing.rule.unit}`, { count: firing.count });
  return (
    <li className={classes.row} data-unread={readAt ? undefined : ''}>
      <NoticeMark take={take} credit={credit} helps={firing?.helps} />
      <div className={classes.words}>
        <p className={classes.what}>
          {!readAt && <span className={classes.new}>{t('unread')}</span>}
          {what}
        </p>
        <p className={classes.note}>
          {[
            run,
            kpi && t('owner', { name: kpi.owner.name }),
            zone && t('zone', { question: zone.question }),
            format.time(at),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={classes.acts}>
        <OpenIt item={item} />
        {!readAt && (
          <Form method="post" preventScrollReset>
            <Button
              type="submit"
              name="ids"
              value={id}
              variant="subtle"
              size="xs"
              aria-label={t('readOf', { what })}
            >
              {t('read')}
            </Button>
          </Form>
        )}
      </div>
    </li>
  );
}

/** Opens what a notification is about, which reads it; nothing where that is gone. */
function OpenIt({ item: { id, kind, subject } }: { item: InboxItem }) {
  const { t } = useTranslation('inbox');
  const opens = (): { to: string; label: string } | null => {
    const credit = creditNotice(kind, subject);
    if (credit) return { to: credit.to, label: t(`openCredit.${credit.page}`) };
    if (subject?.__typename === 'SignalFiring') return { to: kpiPath(subject.rule.kpi.id), label: t('open') };
    if (subject?.__typename === 'OwnershipProposal')
      return { to: proposalPath(subject.grayZone.id, subject.id), label: t('openProposal') };
    const own = subject?.__typename === 'GrayZone' ? subject : null;
    const zone = subject && 'grayZone' in subject ? subject.grayZone : own;
    return zone && { to: grayZonePath(zone.id), label: t('openZone') };
  };
  const open = opens();
  if (!open) return null;
  return (
    <Form method="post">
      <input type="hidden" name="ids" value={id} />
      <Button type="submit" name="open" value={open.to} variant="default" size="xs">
        {open.label}
      </Button>
    </Form>
  );
}
