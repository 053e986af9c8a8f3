import { withoutOvertaken } from './act-reply';

const reply = (error: Record<string, string[]>) => ({ status: 'error' as const, error });

test('a request that somebody else answered is told from what the reader has to mend', () => {
  expect(withoutOvertaken(reply({ version: ['state'] }))).toEqual({
    reply: reply({}),
    isOvertaken: true,
  });
  expect(withoutOvertaken(reply({ '': ['STALE_VERSION'], reason: ['required'] }))).toEqual({
    reply: reply({ reason: ['required'] }),
    isOvertaken: true,
  });
  expect(withoutOvertaken(reply({ id: ['state'] })).isOvertaken).toBe(true);
});

test('what stands in a field stays there', () => {
  const mend = reply({ reason: ['required'] });
  expect(withoutOvertaken(mend)).toEqual({ reply: mend, isOvertaken: false });
  expect(withoutOvertaken(reply({ '': ['FORBIDDEN'] })).isOvertaken).toBe(false);
});
