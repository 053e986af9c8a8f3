import { withBareFigures } from './bare-figures';

test('separators of typed figures are left out, and only of figures', () => {
  const form = new FormData();
  form.set('price', ' 150,000 ');
  form.set('name', '휴가, 하루');
  const bare = withBareFigures(form, ['price', 'most']);
  expect([bare.get('price'), bare.get('name'), bare.has('most')]).toEqual(['150000', '휴가, 하루', false]);
});
