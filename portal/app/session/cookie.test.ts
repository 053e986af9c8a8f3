import { cookieHeader, readCookie } from './cookie';

test('a cookie is found among others by its whole name', () => {
  expect(readCookie('groundcrew-language=en; groundcrew=abc%3D; x=1', 'groundcrew')).toBe('abc=');
  expect(readCookie('xgroundcrew=1', 'groundcrew')).toBeNull();
  expect(readCookie(null, 'groundcrew')).toBeNull();
});

test('a value that is not decodable counts as absent', () => {
  expect(readCookie('groundcrew=%E0%A4%A', 'groundcrew')).toBeNull();
});

test('a session cookie is for the whole site, not for scripts, and secure behind TLS', () => {
  const header = cookieHeader('__Host-groundcrew', 'abc', {
    httpOnly: true,
    secure: true,
    expires: new Date(0),
  });
  expect(header).toBe(
    '__Host-groundcrew=abc; Path=/; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure',
  );
});
