import type { HomeDoorFragment } from '~/gql/graphql';
import { mainDoors } from './main-doors';

const list = (...names: string[]) =>
  ({ edges: names.map((name) => ({ node: { id: name, name } })) }) as HomeDoorFragment;
const namesOf = (doors: ReturnType<typeof mainDoors>) => doors.map((door) => door.map(({ name }) => name));

test('what is known to be orders and contacts comes before the rest of its door', () => {
  const lists = {
    orders: list('주문'),
    signUps: list('신규 가입'),
    contacts: list('문의'),
    returns: list(),
    frontDoor: list('24시간 안에 답한 문의'),
    backDoor: list('결제 고객 문의'),
  };
  expect(namesOf(mainDoors(lists))).toEqual([['주문', '신규 가입'], ['문의']]);
});

test('a company that has said of nothing what it counts still sees its doors', () => {
  const lists = { orders: list(), contacts: list(), frontDoor: list('방문'), backDoor: list('클레임') };
  expect(namesOf(mainDoors(lists))).toEqual([['방문'], ['클레임']]);
  expect(namesOf(mainDoors({}))).toEqual([[], []]);
});
