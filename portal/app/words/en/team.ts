import type { team as korean } from '../ko/team';
import type { Translation } from '../parity';

export const team = {
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  kind: {
    COMPANY: 'Company',
    DEPARTMENT: 'Department',
    TEAM: 'Team',
    PART: 'Part',
  },
  mission: 'What the team is for',
  noMission: 'The team has not written what it is for yet.',
  closedOn: 'This team existed until {{day}}',
  leads: 'Led by',
  noLeads: 'Nobody leads it yet.',
  members: 'People',
  noMembers: 'Nobody belongs to this team alone yet.',
  subTeams: 'Teams below',
  work: 'Responsibilities',
  noWork: 'None of its work is on the map yet.',
  workCount_one: '{{count}} responsibility',
  workCount_other: '{{count}} responsibilities',
  allOnMap: 'See all on the map',
  addWork: 'Add a responsibility',
  manage: 'Manage',
} satisfies Translation<typeof korean>;
