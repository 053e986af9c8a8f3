import type { company as korean } from '../ko/company';
import type { Translation } from '../parity';

export const company = {
  title: 'Company',
  vision: 'Vision',
  mission: 'Mission',
  values: 'Values',
  noVision: 'Not written yet.',
  noValues: 'No values are written yet.',
  editTitle: "Edit the company's story",
  name: 'Company name',
  visionHelp: 'Where you want to be, in a sentence or two.',
  missionHelp: 'What you work for, in a sentence or two.',
  valueName: 'Value {{number}}',
  valueDescription: 'What value {{number}} means',
  valuesHelp: 'An empty line leaves the list.',
  save: "Save the company's story",
} satisfies Translation<typeof korean>;
