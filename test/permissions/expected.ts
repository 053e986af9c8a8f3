/**
 * Who gets past the gate of each root field (the matrix of domain.md, "Who may do what"). Past the gate, the service asks again
 * about the very thing. A root field that is missing here fails the test: whoever adds one says whom it is for.
 */

export const roles = ['nobody', 'peer', 'operator', 'otherLead', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Unauthenticated, Forbidden, or past the gate. */
export type Outcome = 'U' | 'F' | 'ok';

const everybody = ['ok', 'ok', 'ok', 'ok', 'ok'] as const;
const signedIn = ['U', 'ok', 'ok', 'ok', 'ok'] as const;
const admins = ['U', 'F', 'F', 'F', 'ok'] as const;
/** Leads in their reach; admins only where a thing has no team. */
const leads = ['U', 'F', 'F', 'ok', 'ok'] as const;
/** Operators for their own, leads in their reach. */
const operatorsAndLeads = ['U', 'F', 'ok', 'ok', 'F'] as const;

export const expected: Record<string, readonly [Outcome, Outcome, Outcome, Outcome, Outcome]> = {
  'Query.auditLog': admins,
  'Query.company': signedIn,
  'Query.decisions': signedIn,
  'Query.mapChanges': signedIn,
  'Query.mapHealth': signedIn,
  'Query.members': signedIn,
  'Query.node': signedIn,
  'Query.responsibilities': signedIn,
  'Query.responsibilityMap': signedIn,
  'Query.search': signedIn,
  'Query.signInOptions': everybody,
  'Query.teams': signedIn,
  'Query.valueChains': signedIn,
  'Query.viewer': everybody,

  'Mutation.signIn': everybody,
  'Mutation.signOut': signedIn,
  'Mutation.signOutEverywhere': signedIn,
  'Mutation.changePassword': signedIn,
  'Mutation.updateProfile': signedIn,

  'Mutation.updateCompany': admins,
  'Mutation.addMember': admins,
  'Mutation.updateMember': admins,
  'Mutation.resetPassword': admins,
  'Mutation.moveMember': admins,
  'Mutation.endMembership': admins,
  'Mutation.deactivateMember': admins,
  'Mutation.reactivateMember': admins,
  'Mutation.setAdmin': admins,
  'Mutation.importMembers': admins,
  'Mutation.importOwnership': admins,
  'Mutation.createTeam': admins,
  'Mutation.updateTeam': admins,
  'Mutation.moveTeam': admins,
  'Mutation.closeTeam': admins,

  'Mutation.createResponsibility': leads,
  'Mutation.updateResponsibility': leads,
  'Mutation.endResponsibility': leads,
  'Mutation.splitResponsibility': leads,
  'Mutation.assignParty': leads,
  'Mutation.endParty': leads,
  'Mutation.linkHandOff': leads,
  'Mutation.unlinkHandOff': leads,
  'Mutation.defineValueChain': leads,
  'Mutation.markReviewed': operatorsAndLeads,

  'Mutation.handOverResponsibility': signedIn,
  'Mutation.acceptHandOver': signedIn,
  'Mutation.declineHandOver': signedIn,
  'Mutation.withdrawHandOver': signedIn,

  'Subscription.decisionRequested': signedIn,
};
