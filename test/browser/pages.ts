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
  '/profile',
  '/search?q=쿠폰',
  '/more',
];

export const pagesOf: Record<Login, string[]> = {
  operator: [...everyone, 'responsibility', 'responsibility/hand-over', 'person', 'team', '/nowhere'],
  lead: [
    ...everyone,
    '/responsibilities/new',
    'responsibility',
    'responsibility/edit',
    'responsibility/split',
    'responsibility/assign',
    'responsibility/end',
    'responsibility/hand-offs',
    '/map/value-chain',
  ],
  head: ['/', '/map', '/map?asOf=2026-01-01', '/map?compare=2026-01-01&view=list'],
  peer: ['/', '/map?view=list', 'responsibility', 'person'],
  admin: [
    '/',
    '/admin',
    '/admin/people/new',
    '/admin/teams',
    '/admin/teams/new',
    '/admin/audit',
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
  if (what === 'person') return linkOn(page, '/people?q=임하늘', '/people/');
  if (what === 'team') return linkOn(page, '/people', '/teams/');
  if (what === 'admin-person') return linkOn(page, '/admin', '/admin/people/');
  if (what === 'admin-leave') return `${await linkOn(page, '/admin', '/admin/people/')}/leave`;
  if (what === 'admin-team') return linkOn(page, '/admin/teams', '/admin/teams/');
  throw new Error(`No page is called ${name}.`);
}

async function linkOn(page: Page, address: string, prefix: string): Promise<string> {
  await page.goto(address);
  const link = page.locator(`main a[href^="${prefix}"]:not([href$="/new"])`).first();
  const href = await link.getAttribute('href', { timeout: 5_000 });
  if (!href) throw new Error(`${address} has no link to ${prefix}.`);
  return href.split('?')[0] ?? href;
}
