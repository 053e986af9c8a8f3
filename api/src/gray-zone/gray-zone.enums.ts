/** Every enum of gray zones, as GraphQL names it. */
import {
  AssignmentAnswer,
  AssignmentState,
  ConsentAnswer,
  CoverState,
  GrayZoneMine,
  GrayZoneOrder,
  GrayZoneSource,
  GrayZoneState,
  GrayZoneStep,
  LinkRelation,
  MapEffect,
  ProposalState,
  TeamConcern,
  TrialDecision,
  TrialOutcome,
} from '@groundcrew/shared';
import { registerEnumType } from 'type-graphql';

/** A part of the map that adoption made or changed. */
export const MapPart = { TAKEN: 'TAKEN', LEFT: 'LEFT' } as const;
export type MapPart = (typeof MapPart)[keyof typeof MapPart];

const enums: [object, string, string][] = [
  [GrayZoneState, 'GrayZoneState', 'Where a gray zone stands.'],
  [GrayZoneSource, 'GrayZoneSource', 'Where a gray zone was noticed.'],
  [GrayZoneStep, 'GrayZoneStep', 'What waits to be done next.'],
  [GrayZoneOrder, 'GrayZoneOrder', 'In which order gray zones come.'],
  [GrayZoneMine, 'GrayZoneMine', 'Which of the viewer’s own.'],
  [TeamConcern, 'TeamConcern', 'Why a team is concerned.'],
  [ProposalState, 'ProposalState', 'Where a proposal stands.'],
  [ConsentAnswer, 'ConsentAnswer', 'What a lead answers.'],
  [MapEffect, 'MapEffect', 'What adoption does to the map.'],
  [MapPart, 'MapPart', 'What adoption made: the part taken, or the part left.'],
  [LinkRelation, 'LinkRelation', 'How other work connects with the proposed.'],
  [AssignmentState, 'AssignmentState', 'Where an assignment stands.'],
  [AssignmentAnswer, 'AssignmentAnswer', 'What an assignee answers.'],
  [TrialOutcome, 'TrialOutcome', 'How a trial ended.'],
  [TrialDecision, 'TrialDecision', 'What the leads decide at the end of a trial.'],
  [CoverState, 'CoverState', 'Where a cover stands.'],
];
for (const [values, name, description] of enums) registerEnumType(values, { name, description });
