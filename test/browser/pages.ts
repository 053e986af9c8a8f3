/** Every page of the portal and who opens it. Ids of the demo company are looked up by their words. */
import type { Page } from 'playwright-core';
import type { Login } from './portal';

const everyone = [
  '/',
  '/map?view=graph',
  '/map?view=raci',
  '/map?view=list',
  '/people',
  '/company',
  '/kpis',
  '/metrics',
  '/inbox',
  '/profile',
  '/search?q=쿠폰',
  '/ask?text=단체 주문 세금계산서는 누가 발행하나요?',
  '/topics',
  'topic',
  '/gray-zones',
  'gray-zone',
  '/covers?when=all',
  '/wall',
  '/ideas',
  'idea',
  '/rewards',
  '/report',
  '/more',
];

export const pagesOf: Record<Login, string[]> = {
  operator: [
    ...everyone,
    '/kpis?view=mission',
    '/kpis/new',
    'kpi/edit',
    'kpi',
    'kpi?view=table',
    'kpi?unit=DAY&axis=close',
    'kpi/check-in',
    'kpi/changes/new',
    'kpi/tasks',
    'kpi/baseline',
    'kpi/rules',
    'kpi/retire',
    'kpi/compare',
    'metric',
    'metric?unit=day&as=table',
    'metric/edit',
    '/metrics/new',
    '/metrics/upload',
    '/metrics?archived=yes',
    'asked',
    '/gray-zones?state=DISMISSED',
    '/gray-zones/new',
    'gray-zone/log',
    'gray-zone/milestones',
    '/covers/new',
    '/wall/new',
    '/ideas/new',
    '/rewards/wallet',
    'responsibility',
    'responsibility/hand-over',
    'person',
    'team',
    '/nowhere',
  ],
  lead: [
    ...everyone,
    'topic?merge=배너',
    '/responsibilities/new',
    'responsibility',
    'responsibility/edit',
    'responsibility/split',
    'responsibility/assign',
    'responsibility/end',
    'responsibility/hand-offs',
    '/map/value-chain',
    '/wall/health',
    '/rewards/awards/new',
    '/rewards/budgets',
    '/rewards/decide',
  ],
  head: [
    'gray-zone-in-reach/edit',
    'gray-zone-in-reach/dismiss',
    '/',
    '/map',
    '/map?asOf=2026-01-01',
    '/map?compare=2026-01-01&view=list',
  ],
  peer: ['/', '/map?view=list', 'kpi', 'kpi/rules', 'responsibility', 'person'],
  admin: [
    '/',
    '/admin',
    '/admin/people/new',
    '/admin/teams',
    '/admin/teams/new',
    '/admin/audit',
    '/admin/rewards',
    '/admin/rewards/new',
    '/admin/rewards/budgets',
    '/admin/rewards/rule',
    '/admin/rewards/payroll',
    '/admin/feeds',
    'feed',
    '/admin/tokens',
    '/admin/tokens/new',
    '/admin/webhooks',
    '/admin/webhooks/new',
    '/metrics/upload',
    '/admin/import-people',
    '/admin/import-ownership',
    'admin-person',
    'admin-person/leave',
    'admin-team',
    '/company/edit',
  ],
};

/** Where the first link to a page stands that is named by what it shows: a list, and how the addresses on it begin. */
const listed: Record<string, readonly [list: string, prefix: string]> = {
  responsibility: ['/map?view=list&q=제휴몰', '/responsibilities/'],
  kpi: ['/kpis?q=출고 준수율', '/kpis/'],
  metric: ['/metrics?q=주문', '/metrics/'],
  feed: ['/admin/feeds', '/admin/feeds/'],
  person: ['/people?q=임하늘', '/people/'],
  topic: ['/topics', '/topics/'],
  'gray-zone': ['/gray-zones', '/gray-zones/'],
  'gray-zone-in-reach': ['/gray-zones?who=reach', '/gray-zones/'],
  idea: ['/ideas', '/ideas/'],
  asked: ['/ask', '/ask/'],
  team: ['/people', '/teams/'],
  'admin-person': ['/admin', '/admin/people/'],
  'admin-team': ['/admin/teams', '/admin/teams/'],
};

/** The address of a page that is named by what it shows: `kpi`, `kpi/tasks`, `kpi?view=table`. */
export async function addressOf(page: Page, name: string): Promise<string> {
  if (name.startsWith('/')) return name;
  const [, what = '', tail = ''] = /^([^/?]+)(.*)$/.exec(name) ?? [];
  const place = listed[what];
  if (!place) throw new Error(`No page is called ${name}.`);
  return (await linkOn(page, ...place)) + tail;
}

async function linkOn(page: Page, address: string, prefix: string): Promise<string> {
  await page.goto(address);
  const link = page
    .locator(`main a[href^="${prefix}"]:not([href$="/new"]):not([href$="/propose"]):not([href$="/upload"])`)
    .first();
  const href = await link.getAttribute('href', { timeout: 5_000 });
  if (!href) throw new Error(`${address} has no link to ${prefix}.`);
  return href.split('?')[0] ?? href;
}
