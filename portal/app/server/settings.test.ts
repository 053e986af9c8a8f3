import { readSettings, settingsProblems } from './settings';

test('nothing needs to be set to try it out', () => {
  expect(settingsProblems({})).toEqual([]);
  const settings = readSettings({});
  expect(settings).toMatchObject({
    apiUrl: 'http://127.0.0.1:4000',
    port: 3000,
    secure: false,
    publicUrl: null,
  });
});

test('in production the secret must be there', () => {
  expect(settingsProblems({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('SESSION_SECRET')]);
  expect(settingsProblems({ NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32) })).toEqual([]);
});

test('a wrong value is named with what was expected', () => {
  expect(settingsProblems({ PORT: '80a', API_URL: 'localhost:4000', PUBLIC_URL: 'ftp://x' })).toEqual([
    expect.stringContaining('API_URL'),
    expect.stringContaining('PUBLIC_URL'),
    expect.stringContaining('PORT'),
  ]);
});

test('a public https address makes cookies secure', () => {
  expect(readSettings({ PUBLIC_URL: 'https://hub.example/' })).toMatchObject({
    publicUrl: 'https://hub.example',
    secure: true,
  });
});
