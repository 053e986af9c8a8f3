import { backPath } from './back-path';

test('a press leads back to where it was made', () => {
  for (const path of ['/', '/ideas', '/ideas?q=%EC%A0%95&order=SUPPORT', '/ideas/SWRlYTox'])
    expect(backPath(path, 'X')).toBe(path);
});

test('it leads nowhere else', () => {
  for (const path of ['//evil.example', 'https://evil.example', '/\\evil', '/admin', '/ideas/a/b', null])
    expect(backPath(path, 'X')).toBe('/ideas/X');
});
