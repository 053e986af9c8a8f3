import { chosenTopic, likelyTopics } from './topic-choice';

const topics = [
  { id: 1, wordings: ['새 제휴몰 오픈은 누구와 이야기하나요?', '제휴 쇼핑몰을 열고 싶어요'] },
  { id: 2, wordings: ['쿠폰 비용은 누가 내나요?'] },
];

it('joins the topic that has the wording most alike', () => {
  expect(chosenTopic(likelyTopics('제휴몰을 하나 새로 열려고요', topics))).toBe(1);
  expect(chosenTopic(likelyTopics('쿠폰비용 분담', topics))).toBe(2);
});

it('begins a topic where nothing is alike enough, though it may be worth a guess', () => {
  const likely = likelyTopics('제휴몰 정산', topics);
  expect(chosenTopic(likely)).toBeNull();
  expect(likely.map(({ id }) => id)).toEqual([1]);
  expect(likelyTopics('면접 일정', topics)).toEqual([]);
  expect(chosenTopic([])).toBeNull();
});
