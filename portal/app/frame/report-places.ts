import {
  type Icon,
  IconBulb,
  IconLifebuoy,
  IconMessageCircleQuestion,
  IconSquareDashed,
} from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';

/** The page that holds what can be told; the button of the top bar and the phone's plus open it. */
export const REPORT_PATH = '/report';

/** One thing that anybody can tell the company: where it is written down, its words, and when one would. */
export type ReportPlace = { to: string; word: ParseKeys<'frame'>; note: ParseKeys<'frame'>; icon: Icon };

/** A later concept adds its line here. */
export const reportPlaces: ReportPlace[] = [
  { to: '/gray-zones/new', word: 'reportGrayZone', note: 'reportGrayZoneNote', icon: IconSquareDashed },
  { to: '/covers/new', word: 'reportCover', note: 'reportCoverNote', icon: IconLifebuoy },
  { to: '/ideas/new', word: 'reportIdea', note: 'reportIdeaNote', icon: IconBulb },
  { to: '/ask', word: 'reportAsk', note: 'reportAskNote', icon: IconMessageCircleQuestion },
];
