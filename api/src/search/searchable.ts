/** What the ask field looks through: the kinds of the search index and their GraphQL types, which carry the same names. */
import { MemberType } from '../member/member.type';
import { MetricType } from '../metric/metric.type';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { TeamType } from '../team/team.type';

export const searchableKinds = ['Responsibility', 'Team', 'Member', 'Metric'] as const;

export const searchableTypes = () => [MemberType, TeamType, ResponsibilityType, MetricType] as const;
