import { z } from 'zod';
import { AppError } from './errors';
import { cleanText, email, optionalText, requiredText } from './fields';
import { parseInput } from './validation';

it('normalises what is typed', () => {
  expect(cleanText(' 가\u200B나\r\n다\uFEFF ')).toBe('가나\n다');
  // Hangul typed on a Mac arrives as single letters.
  expect(cleanText('한글'.normalize('NFD'))).toBe('한글');
});

it('counts characters as people do, emoji as one', () => {
  expect(requiredText(3).safeParse('👍👍👍').success).toBe(true);
  expect(requiredText(3).safeParse('👍👍👍👍').success).toBe(false);
});

it.each(['\u200B\u200B', '   ', '', '\u200D', '\u3164\u1160', '\u00AD \u2800', '\uFE0F\u{E0041}'])(
  'takes %j for nothing',
  (text) => {
    expect(requiredText().safeParse(text).success).toBe(false);
    expect(optionalText().parse(text)).toBe('');
  },
);

it('refuses control characters', () => {
  expect(requiredText().safeParse('a\u0000b').success).toBe(false);
  expect(requiredText().safeParse('a\u001bb').success).toBe(false);
});

it('lower-cases addresses and refuses what is none', () => {
  expect(email().parse(' Jian@Shop.EXAMPLE ')).toBe('jian@shop.example');
  for (const text of ['a', 'a@b', 'a b@c.de', 'a@b..de', '<a@b.de>', `${'a'.repeat(250)}@b.de`]) {
    expect(email().safeParse(text).success).toBe(false);
  }
});

it('names every field at fault, nested ones too', () => {
  const schema = z.object({ name: requiredText(), rows: z.array(z.object({ mail: email() })) });
  const parse = () => parseInput(schema, { name: '', rows: [{ mail: 'a@b.de' }, { mail: 'x' }] });
  expect(parse).toThrow(AppError);
  try {
    parse();
  } catch (error) {
    expect((error as AppError).issues.map((issue) => [issue.path.join('.'), issue.code])).toEqual([
      ['input.name', 'required'],
      ['input.rows.1.mail', 'not_an_email'],
    ]);
  }
});
