import { type Action, type Actor, can, mayEver, permissions, type Subject } from './permission';

const CENTRE = 3;
const PLATFORM = 4;
const ELSEWHERE = 9;

const anActor = (overrides: Partial<Actor> = {}): Actor => ({
  memberId: 1,
  isAdmin: false,
  memberships: [{ teamId: CENTRE, role: 'MEMBER', discipline: 'DEVELOPMENT' }],
  reach: new Set(),
  ...overrides,
});

const peer = anActor();
const operator = anActor({ memberships: [{ teamId: CENTRE, role: 'MEMBER', discipline: 'OPERATIONS' }] });
const lead = anActor({
  memberships: [{ teamId: CENTRE, role: 'LEAD', discipline: 'PLANNING' }],
  reach: new Set([CENTRE]),
});
const head = anActor({
  memberships: [{ teamId: 2, role: 'LEAD', discipline: 'PLANNING' }],
  reach: new Set([2, CENTRE, PLATFORM]),
});
const otherLead = anActor({
  memberships: [{ teamId: ELSEWHERE, role: 'LEAD', discipline: 'OPERATIONS' }],
  reach: new Set([ELSEWHERE]),
});
const admin = anActor({ isAdmin: true });

const cast = { nobody: null, peer, operator, lead, head, otherLead, admin };
type Who = keyof typeof cast;

/** Who may do what to a thing of the centre that belongs to member 1 (everybody here) or member 2. */
const OWN: Subject = { teamIds: [CENTRE], memberIds: [1] };
const OTHERS: Subject = { teamIds: [CENTRE], memberIds: [2] };
const TEAMLESS: Subject = { teamIds: [null] };

const everybodySignedIn: Who[] = ['peer', 'operator', 'lead', 'head', 'otherLead', 'admin'];

// One row a cell of domain.md's matrix, as far as this hub has the act.
const matrix: [Action, Subject, Who[]][] = [
  ['identity.sign-in', {}, ['nobody', ...everybodySignedIn]],
  ['identity.read', {}, ['nobody', ...everybodySignedIn]],
  ['identity.own', {}, everybodySignedIn],
  ['company.read', {}, everybodySignedIn],
  ['company.edit', {}, ['admin']],
  ['member.read', {}, everybodySignedIn],
  ['member.edit', OTHERS, ['admin']],
  ['profile.edit', OWN, everybodySignedIn],
  ['profile.edit', OTHERS, []],
  ['team.read', {}, everybodySignedIn],
  ['team.edit', OTHERS, ['admin']],
  ['responsibility.read', {}, everybodySignedIn],
  ['responsibility.edit', OTHERS, ['lead', 'head']],
  ['responsibility.edit', TEAMLESS, ['admin']],
  ['responsibility.review', OWN, ['operator', 'lead', 'head', 'otherLead']],
  ['responsibility.review', OTHERS, ['lead', 'head']],
  ['hand-over.offer', OWN, everybodySignedIn],
  ['hand-over.offer', OTHERS, ['lead', 'head']],
  ['hand-over.answer', OTHERS, ['lead', 'head']],
  ['hand-over.withdraw', OTHERS, ['lead', 'head']],
  ['hand-off.edit', OTHERS, ['lead', 'head']],
  ['value-chain.edit', {}, ['lead', 'head', 'otherLead', 'admin']],
  ['ownership.import', {}, ['admin']],
  ['metric.read', {}, everybodySignedIn],
  ['metric.edit', {}, ['operator', 'lead', 'head', 'otherLead', 'admin']],
  ['kpi.read', {}, everybodySignedIn],
  ['kpi.edit', OWN, ['operator', 'lead', 'head', 'otherLead']],
  ['kpi.edit', OTHERS, []],
  ['signal-rule.pause', OWN, ['operator', 'lead', 'head', 'otherLead']],
  ['signal-rule.pause', OTHERS, []],
  ['signal-rule.pause', { ...OTHERS, callsOut: true }, ['admin']],
  ['routing.ask', {}, everybodySignedIn],
  ['routing.read', {}, everybodySignedIn],
  ['routing.answer', OTHERS, ['peer', 'operator', 'lead', 'head', 'admin']],
  ['routing.answer', { teamIds: [PLATFORM] }, ['head']],
  ['routing.withdraw', OWN, everybodySignedIn],
  ['routing.withdraw', OTHERS, []],
  ['routing.send', OWN, everybodySignedIn],
  ['routing.send', OTHERS, []],
  ['routing.sort', OWN, everybodySignedIn],
  ['routing.sort', OTHERS, ['lead', 'head', 'otherLead', 'admin']],
  ['routing.import', {}, ['admin']],
  ['topic.edit', {}, ['lead', 'head', 'otherLead', 'admin']],
  ['gray-zone.read', {}, everybodySignedIn],
  ['gray-zone.report', {}, everybodySignedIn],
  ['gray-zone.update', OWN, everybodySignedIn],
  ['gray-zone.update', OTHERS, ['lead', 'head']],
  ['gray-zone.dismiss', OWN, ['lead', 'head']],
  ['gray-zone.dismiss', TEAMLESS, ['admin']],
  ['gray-zone.assign', OTHERS, ['lead', 'head']],
  ['gray-zone.assign', { teamIds: [PLATFORM] }, ['head']],
  ['work-log.add', {}, ['operator', 'lead', 'head', 'otherLead']],
  ['work-log.add', OWN, everybodySignedIn],
  ['work-log.remove', OWN, everybodySignedIn],
  ['work-log.remove', OTHERS, ['lead', 'head']],
  ['milestone.edit', {}, ['operator', 'lead', 'head', 'otherLead']],
  ['milestone.edit', OWN, everybodySignedIn],
  ['cover.record', OWN, everybodySignedIn],
  ['cover.record', OTHERS, ['lead', 'head']],
  ['cover.end', OWN, everybodySignedIn],
  ['cover.end', OTHERS, ['lead', 'head']],
  ['proposal.propose', {}, ['operator', 'lead', 'head', 'otherLead']],
  ['proposal.decide', OWN, ['lead', 'head', 'otherLead']],
  ['proposal.decide', OTHERS, []],
  ['proposal.answer', OWN, everybodySignedIn],
  ['proposal.answer', OTHERS, []],
  ['assignment.answer', OWN, everybodySignedIn],
  ['assignment.answer', OTHERS, []],
  ['assignment.withdraw', OWN, everybodySignedIn],
  ['assignment.withdraw', OTHERS, ['lead', 'head']],
  ['trial.conclude', OWN, ['lead', 'head', 'otherLead']],
  ['trial.conclude', OTHERS, []],
  ['idea.read', {}, everybodySignedIn],
  ['idea.raise', {}, everybodySignedIn],
  ['idea.edit', OWN, everybodySignedIn],
  ['idea.edit', OTHERS, []],
  ['idea.support', {}, everybodySignedIn],
  ['idea.discuss', {}, everybodySignedIn],
  ['idea.remove-comment', OWN, everybodySignedIn],
  ['idea.remove-comment', OTHERS, ['admin']],
  ['idea.pitch', OWN, everybodySignedIn],
  ['idea.pitch', OTHERS, []],
  ['idea.decide', OTHERS, ['lead', 'head']],
  ['idea.start', OWN, everybodySignedIn],
  ['idea.start', OTHERS, ['lead', 'head']],
  ['impact.record', OWN, everybodySignedIn],
  ['impact.record', OTHERS, ['lead', 'head']],
  ['impact.verify', {}, ['lead', 'head', 'otherLead', 'admin']],
  ['recognition.read', {}, everybodySignedIn],
  ['recognition.write', {}, everybodySignedIn],
  ['recognition.withdraw', OWN, everybodySignedIn],
  ['recognition.withdraw', OTHERS, []],
  ['recognition.applaud', {}, everybodySignedIn],
  ['recognition.health', {}, ['lead', 'head', 'otherLead', 'admin']],
  ['recognition.import', {}, ['admin']],
  ['reward.read', {}, everybodySignedIn],
  ['reward.catalogue', {}, ['admin']],
  ['reward.rule', {}, ['admin']],
  ['reward.budget', {}, ['admin']],
  ['reward.see-budget', OTHERS, ['lead', 'head', 'admin']],
  ['reward.award', OTHERS, ['lead', 'head']],
  ['reward.award', { teamIds: [PLATFORM] }, ['head']],
  ['reward.see-wallet', OWN, everybodySignedIn],
  ['reward.see-wallet', OTHERS, ['lead', 'head', 'admin']],
  ['reward.request', {}, everybodySignedIn],
  ['reward.withdraw', OWN, everybodySignedIn],
  ['reward.withdraw', OTHERS, []],
  ['reward.approve', OTHERS, ['lead', 'head', 'admin']],
  ['reward.fulfil', OTHERS, ['lead', 'head', 'admin']],
  ['reward.pay', {}, ['lead', 'head', 'otherLead', 'admin']],
  ['reward.export', {}, ['admin']],
  ['token.manage', {}, ['admin']],
  ['webhook.read', {}, ['operator', 'lead', 'head', 'otherLead', 'admin']],
  ['webhook.manage', {}, ['admin']],
  ['notification.own', {}, everybodySignedIn],
  ['audit.read', {}, ['admin']],
];

it.each(matrix)('%s on %j is for %j and nobody else', (action, subject, allowed) => {
  const may = (Object.keys(cast) as Who[]).filter((who) => can(cast[who], action, subject));
  expect(may.sort()).toEqual([...allowed].sort());
});

it('tries every act', () => {
  expect(new Set(matrix.map(([action]) => action))).toEqual(new Set(Object.keys(permissions)));
});

it('never lets the gate refuse what the act itself allows', () => {
  for (const [action, subject] of matrix) {
    for (const actor of Object.values(cast))
      if (can(actor, action, subject)) expect(mayEver(actor, action)).toBe(true);
  }
});

it('gives a lead nothing outside the team and what is below it', () => {
  expect(can(lead, 'responsibility.edit', { teamIds: [PLATFORM] })).toBe(false);
  expect(can(head, 'responsibility.edit', { teamIds: [PLATFORM] })).toBe(true);
  expect(can(head, 'responsibility.edit', { teamIds: [ELSEWHERE] })).toBe(false);
});

it('grants nothing on a subject that says nothing of itself', () => {
  expect(can(head, 'responsibility.edit')).toBe(false);
  expect(can(admin, 'responsibility.edit')).toBe(false);
});
