/** Whether the form of an act that was not done still stands on the page; if not, the page itself says why it was not done. */
import type { IdeaActReply } from './act-reply';

interface Shown {
  viewerCan: Record<'pitch' | 'withdrawPitch' | 'decide' | 'start' | 'recordImpact' | 'credit', boolean>;
  impacts: readonly {
    id: string;
    viewerCan: { verify: boolean; pay: boolean };
    gainShare: { isPayable: boolean };
  }[];
}

export function isFormShown({ viewerCan, impacts }: Shown, { act, subject }: IdeaActReply): boolean {
  const impact = impacts.find(({ id }) => id === subject);
  switch (act) {
    case 'comment':
      return true;
    case 'pitch':
      return viewerCan.pitch;
    case 'withdraw-pitch':
      return viewerCan.withdrawPitch;
    case 'decide':
      return viewerCan.decide;
    case 'start':
      return viewerCan.start;
    case 'record':
      return viewerCan.recordImpact;
    case 'credit':
      return viewerCan.credit;
    case 'verify':
      return impact?.viewerCan.verify ?? false;
    case 'pay':
      return impact ? impact.viewerCan.pay && impact.gainShare.isPayable : false;
    default:
      return false;
  }
}
