/** Finding people, teams and responsibilities by name or in a sentence. */
export const search = {
  title: '찾기',
  heading: '‘{{text}}’ 찾은 것',
  field: '이름이나 하는 일을 한 문장으로 적어 주세요',
  find: '찾기',
  results: '찾은 것',
  hint: '사람, 팀, 업무, 지표를 이름이나 한 문장으로 찾을 수 있어요.',
  nothing: '‘{{text}}’에 맞는 사람, 팀, 업무, 지표가 없어요. 다른 말로 찾아 볼까요?',
  looking: '찾고 있어요',
  person: '구성원',
  team: '팀',
  responsibility: '업무',
  metric: '지표',
  askWhose: '누구 일인지 물어보기',
  askWhoseNote: '‘{{text}}’ 맡은 곳을 찾아 물어봐요',
  unowned: '아직 주인이 없어요',
} as const;
