/** What the audit and the outbox learn of an import: every change as if a person had made it, and the import as a whole. */
import { type ImportChange, ImportKind, type ImportPlan } from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import { chunks, placeholders, rows } from '../core/sql';
import type { UnitOfWork } from '../core/unit-of-work';
import type { ImportTargets } from './import-targets';

const ACTIONS = {
  TEAM: { CREATE: 'team.created', UPDATE: 'team.updated', END: 'team.closed' },
  MEMBER: { CREATE: 'member.joined', UPDATE: 'member.updated', END: 'member.deactivated' },
  MEMBERSHIP: { CREATE: 'member.moved', UPDATE: 'member.moved', END: 'membership.ended' },
  RESPONSIBILITY: {
    CREATE: 'responsibility.created',
    UPDATE: 'responsibility.updated',
    END: 'responsibility.ended',
  },
  PARTY: { CREATE: 'party.assigned', UPDATE: 'party.assigned', END: 'party.ended' },
} as const;

const SUBJECTS: Record<ImportKind, string> = {
  TEAM: 'Team',
  MEMBER: 'Member',
  MEMBERSHIP: 'Member',
  RESPONSIBILITY: 'Responsibility',
  PARTY: 'Responsibility',
};

interface Joint {
  /** The member of a membership, the responsibility of a party. */
  subject: number;
  role: string;
  memberId: number | null;
  teamId: number | null;
}

/** Notes every change of the plan, which has been carried out, on the team, member or responsibility that it is about. */
export async function recordImport(
  unit: UnitOfWork,
  plan: ImportPlan,
  targets: ImportTargets,
): Promise<void> {
  const { source, asOf, counts, changes } = plan;
  const stored = await storedJoints(unit, changes);
  for (const change of changes) {
    const { kind, action, key, name } = change;
    const joint = jointOf(change, targets, stored);
    const about = joint
      ? { role: joint.role, memberId: joint.memberId, teamId: joint.teamId }
      : { key, name, changes: change.changes };
    unit.record({
      action: ACTIONS[kind][action],
      subjectType: SUBJECTS[kind],
      subjectId: joint?.subject ?? idOf(change, targets),
      detail: { ...about, on: asOf, source, why: 'import' },
    });
  }
  const company = await new CompanyRepository(unit.manager).get();
  unit.record({
    action: 'ownership.imported',
    subjectType: 'Company',
    subjectId: company?.id ?? 0,
    detail: { source, asOf, counts, claimed: plan.claims.put.length, dropped: plan.claims.drop.length },
  });
}

/** Of a membership or party, who and what; null for other kinds. */
function jointOf(
  change: ImportChange,
  targets: ImportTargets,
  stored: ReadonlyMap<string, Joint>,
): Joint | null {
  if (change.kind !== ImportKind.MEMBERSHIP && change.kind !== ImportKind.PARTY) return null;
  if (change.action !== 'CREATE') return stored.get(`${change.kind}#${change.id}`) ?? null;
  if (change.kind === ImportKind.MEMBERSHIP) {
    const { member, team, role } = change.values;
    const memberId = targets.idOf(ImportKind.MEMBER, member);
    return { subject: memberId, role, memberId, teamId: targets.idOf(ImportKind.TEAM, team) };
  }
  const { responsibility, role, holder } = change.values;
  return {
    subject: targets.idOf(ImportKind.RESPONSIBILITY, responsibility),
    role,
    memberId: holder.kind === 'MEMBER' ? targets.idOf(ImportKind.MEMBER, holder) : null,
    teamId: holder.kind === 'TEAM' ? targets.idOf(ImportKind.TEAM, holder) : null,
  };
}

function idOf(change: ImportChange, targets: ImportTargets): number {
  return change.action === 'CREATE' ? targets.idOf(change.kind, { newRef: change.ref }) : change.id;
}

/** The memberships and parties that changed or ended. */
async function storedJoints(unit: UnitOfWork, changes: readonly ImportChange[]): Promise<Map<string, Joint>> {
  const joints = new Map<string, Joint>();
  for (const [kind, table, column] of [
    [ImportKind.MEMBERSHIP, 'membership', 'member_id'],
    [ImportKind.PARTY, 'responsibility_party', 'responsibility_id'],
  ] as const) {
    const ids = changes.flatMap((one) => (one.kind === kind && one.action !== 'CREATE' ? [one.id] : []));
    for (const part of chunks(ids)) {
      const found = await rows<Joint & { id: number }>(
        unit.manager,
        `SELECT id, ${column} AS subject, role, member_id AS memberId, team_id AS teamId
           FROM ${table} WHERE id IN ${placeholders(part)}`,
        part,
      );
      for (const joint of found) joints.set(`${kind}#${joint.id}`, joint);
    }
  }
  return joints;
}
