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
    'kpi?unit=DAY',
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
    'admin-leave',
    'admin-team',
    '/company/edit',
  ],
};

/** The address of a page that is named by what it shows. */
export async function addressOf(page: Page, name: string): Promise<string> {
  if (name.startsWith('/')) return name;
  const [what, ...rest] = name.split('/');
  const tail = rest.length ? `/${rest.join('/')}` : '';
  if (what === 'responsibility')
    return (await linkOn(page, '/map?view=list&q=제휴몰', '/responsibilities/')) + tail;
  if (what === 'kpi') return (await linkOn(page, '/kpis?q=출고 준수율', '/kpis/')) + tail;
  if (what?.startsWith('kpi?'))
    return `${await linkOn(page, '/kpis?q=출고 준수율', '/kpis/')}?${what.split('?')[1]}`;
  if (what === 'metric') return (await linkOn(page, '/metrics?q=주문', '/metrics/')) + tail;
  if (what?.startsWith('metric?'))
    return `${await linkOn(page, '/metrics?q=주문', '/metrics/')}?${what.split('?')[1]}`;
  if (what === 'feed') return linkOn(page, '/admin/feeds', '/admin/feeds/');
  if (what === 'person') return linkOn(page, '/people?q=임하늘', '/people/');
  if (what?.startsWith('topic?')) return `${await linkOn(page, '/topics', '/topics/')}?${what.split('?')[1]}`;
  if (what === 'topic') return linkOn(page, '/topics', '/topics/');
  if (what === 'gray-zone') return (await linkOn(page, '/gray-zones', '/gray-zones/')) + tail;
  if (what === 'gray-zone-in-reach')
    return (await linkOn(page, '/gray-zones?who=reach', '/gray-zones/')) + tail;
  if (what === 'idea') return linkOn(page, '/ideas', '/ideas/');
  if (what === 'asked') return linkOn(page, '/ask', '/ask/');
  if (what === 'team') return linkOn(page, '/people', '/teams/');
  if (what === 'admin-person') return linkOn(page, '/admin', '/admin/people/');
  if (what === 'admin-leave') return `${await linkOn(page, '/admin', '/admin/people/')}/leave`;
  if (what === 'admin-team') return linkOn(page, '/admin/teams', '/admin/teams/');
  throw new Error(`No page is called ${name}.`);
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
