import { withoutEmptyValues } from './company-form';

test('a value without a name leaves the list, the others close up', () => {
  const form = new FormData();
  form.set('name', '물결상회');
  form.set('values[0].id', 'v1');
  form.set('values[0].name', ' ');
  form.set('values[1].id', 'v2');
  form.set('values[1].name', '먼저 알아차린다');
  form.set('values[1].description', '문의가 오기 전에');
  form.set('values[2].name', '새 가치');
  form.set('values[2].description', '');
  expect(Object.fromEntries(withoutEmptyValues(form))).toEqual({
    name: '물결상회',
    vision: '',
    mission: '',
    'values[0].id': 'v2',
    'values[0].name': '먼저 알아차린다',
    'values[0].description': '문의가 오기 전에',
    'values[1].name': '새 가치',
    'values[1].description': '',
  });
});
