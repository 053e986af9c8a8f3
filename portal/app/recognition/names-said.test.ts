import { namesSaid, teamsOf } from './names-said';

const people = ['권나래', '한준호', '오민재', '윤서진', '최유림'].map((name) => ({ name }));

test('up to three are named, of more the first two', () => {
  expect(namesSaid([]).word).toBe('none');
  expect(namesSaid(people.slice(0, 1))).toMatchObject({ word: 'one', a: '권나래' });
  expect(namesSaid(people.slice(0, 2))).toMatchObject({ word: 'two', b: '한준호' });
  expect(namesSaid(people.slice(0, 3))).toMatchObject({ word: 'three', c: '오민재' });
  expect(namesSaid(people)).toMatchObject({ word: 'more', a: '권나래', b: '한준호', count: 3 });
});

test('a team that several are of is said once', () => {
  const one = { id: 'T1', name: '정산파트' };
  const two = { id: 'T2', name: '물류운영파트' };
  expect(teamsOf([{ team: one }, { team: null }, { team: two }, { team: one }])).toEqual([one, two]);
});
