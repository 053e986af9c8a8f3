/** Carries out an import plan in one transaction, with the claims of its source and a record of every change. */
import {
  type ClaimChange,
  type CreateChange,
  type ImportChange,
  ImportKind,
  type ImportPlan,
  type UpdateChange,
} from '@groundcrew/shared';
import type { UnitOfWork } from '../core/unit-of-work';
import { ImportClaimRepository } from './import-claim.repository';
import { ImportMapRepository } from './import-map.repository';
import { ImportPeopleRepository } from './import-people.repository';
import { recordImport } from './import-record';
import { ImportTargets } from './import-targets';

/** Ids of what an import touched, so that what hangs on it can follow. */
export interface AppliedImport {
  teamIds: number[];
  memberIds: number[];
  responsibilityIds: number[];
  endedPartyIds: number[];
  closedTeamIds: number[];
  leaverIds: number[];
}

/**
 * Applies a plan that was made in the same transaction.
 * @throws Error when the plan has errors: it must not be applied then
 */
export async function applyImportPlan(unit: UnitOfWork, plan: ImportPlan): Promise<AppliedImport> {
  if (!plan.canApply) throw new Error('This import plan has errors and cannot be applied.');
  const { source, asOf, changes } = plan;
  const targets = new ImportTargets();
  const people = new ImportPeopleRepository(unit.manager, targets, source, asOf);
  const map = new ImportMapRepository(unit.manager, targets, source, asOf);
  const claims = new ImportClaimRepository(unit.manager);

  await people.createTeams(created(changes, 'TEAM'));
  await people.updateTeams(updated(changes, 'TEAM'));
  await people.createMembers(created(changes, 'MEMBER'));
  await people.updateMembers(updated(changes, 'MEMBER'));
  await map.createResponsibilities(created(changes, 'RESPONSIBILITY'));
  await map.updateResponsibilities(updated(changes, 'RESPONSIBILITY'));
  await claims.put(source, [...plan.claims.put, ...newClaims(changes, targets)]);
  // the source's claims on memberships and parties move and begin together with their rows
  await people.createMemberships(created(changes, 'MEMBERSHIP'));
  await people.updateMemberships(updated(changes, 'MEMBERSHIP'));
  await map.createParties(created(changes, 'PARTY'));

  await map.endParties(ended(changes, 'PARTY'));
  await people.endMemberships(ended(changes, 'MEMBERSHIP'));
  await map.endResponsibilities(ended(changes, 'RESPONSIBILITY'));
  await people.endTeams(ended(changes, 'TEAM'));
  await people.endMembers(ended(changes, 'MEMBER'));
  await claims.drop(source, plan.claims.drop, asOf);

  await recordImport(unit, plan, targets);
  const touched = (kind: ImportKind) =>
    changes.filter((one) => one.kind === kind).map((one) => idOf(one, targets));
  return {
    teamIds: touched(ImportKind.TEAM),
    memberIds: touched(ImportKind.MEMBER),
    responsibilityIds: touched(ImportKind.RESPONSIBILITY),
    endedPartyIds: ended(changes, 'PARTY'),
    closedTeamIds: ended(changes, 'TEAM'),
    leaverIds: ended(changes, 'MEMBER'),
  };
}

/** What the plan creates is listed by its source from the first day. */
function newClaims(changes: readonly ImportChange[], targets: ImportTargets): ClaimChange[] {
  return changes.flatMap((change) => {
    const { kind } = change;
    const isJoint = kind === ImportKind.MEMBERSHIP || kind === ImportKind.PARTY;
    if (change.action !== 'CREATE' || isJoint) return [];
    return [
      { kind, id: targets.idOf(kind, { newRef: change.ref }), ref: change.ref, location: change.location },
    ];
  });
}

function idOf(change: ImportChange, targets: ImportTargets): number {
  return change.action === 'CREATE' ? targets.idOf(change.kind, { newRef: change.ref }) : change.id;
}

function created<K extends ImportKind>(changes: readonly ImportChange[], kind: K): CreateChange<K>[] {
  return changes.filter((one): one is CreateChange<K> => one.kind === kind && one.action === 'CREATE');
}

function updated<K extends ImportKind>(changes: readonly ImportChange[], kind: K): UpdateChange<K>[] {
  return changes.filter((one): one is UpdateChange<K> => one.kind === kind && one.action === 'UPDATE');
}

function ended(changes: readonly ImportChange[], kind: ImportKind): number[] {
  return changes.flatMap((one) => (one.kind === kind && one.action === 'END' ? [one.id] : []));
}
