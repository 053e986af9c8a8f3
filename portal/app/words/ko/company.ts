/** What the company is for: vision, mission, values. */
export const company = {
  title: '회사',
  vision: '비전',
  mission: '미션',
  values: '가치',
  noVision: '아직 적지 않았어요.',
  noValues: '아직 적은 가치가 없어요.',
  editTitle: '회사 이야기 고치기',
  name: '회사 이름',
  visionHelp: '어디로 가고 싶은지 한두 문장으로 적어 주세요.',
  missionHelp: '무엇을 위해 일하는지 한두 문장으로 적어 주세요.',
  valueName: '가치 {{number}}',
  valueDescription: '가치 {{number}} 풀이',
  valuesHelp: '비운 줄은 목록에서 빠져요.',
  save: '회사 이야기 저장하기',
} as const;
