import { initialsOf, portalOf, rolesOf } from './member';
import { titleOf } from './title';

it('makes everyone a peer, and more of them by their memberships', () => {
  expect(rolesOf([], false)).toEqual(['PEER']);
  expect(rolesOf([{ teamId: 1, role: 'MEMBER', discipline: 'OPERATIONS' }], false)).toEqual([
    'OPERATOR',
    'PEER',
  ]);
  expect(rolesOf([{ teamId: 1, role: 'LEAD', discipline: 'OPERATIONS' }], true)).toEqual([
    'LEAD',
    'OPERATOR',
    'ADMIN',
    'PEER',
  ]);
});

it('opens the home of who waits most for decisions', () => {
  expect(portalOf(['PEER', 'OPERATOR', 'LEAD'])).toBe('LEAD');
  expect(portalOf(['PEER', 'ADMIN', 'OPERATOR'])).toBe('OPERATOR');
  expect(portalOf(['PEER', 'ADMIN'])).toBe('ADMIN');
  expect(portalOf([])).toBe('PEER');
});

it.each([
  ['서지안', '지안'],
  ['안솔', '안솔'],
  ['남궁민수', '민수'],
  ['Alex Reed', 'AR'],
  ['Cher', 'C'],
  ['😀 Joy', '😀J'],
  ['  ', '?'],
])('puts %s into an avatar as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('introduces a lead by team and office, a member by team alone', () => {
  const part = { name: '센터운영파트', kind: 'PART' as const };
  expect(titleOf(part, 'LEAD', 'ko')).toBe('센터운영파트장');
  expect(titleOf({ name: '물류 TF', kind: 'TEAM' }, 'LEAD', 'ko')).toBe('물류 TF 팀장');
  expect(titleOf(part, 'LEAD', 'en')).toBe('센터운영파트, part lead');
  expect(titleOf(part, 'MEMBER', 'ko')).toBe('센터운영파트');
});
