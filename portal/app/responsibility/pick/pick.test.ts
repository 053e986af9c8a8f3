import { meantChoice, type PickChoice } from './pick';

const choice = (id: string, name: string): PickChoice => ({ id, name, note: '' });

test('the only match is meant, whatever part of its name was typed', () => {
  expect(meantChoice('하늘', [choice('1', '임하늘')])?.id).toBe('1');
});

test('of several matches the one of exactly that name is meant', () => {
  const choices = [choice('1', '센터운영파트'), choice('2', '센터운영파트 지원')];
  expect(meantChoice(' 센터운영파트 ', choices)?.id).toBe('1');
});

test('two of the same name, several others, or none are left to the reader', () => {
  expect(meantChoice('임하늘', [choice('1', '임하늘'), choice('2', '임하늘')])).toBeNull();
  expect(meantChoice('센터', [choice('1', '센터운영파트'), choice('2', '센터기획파트')])).toBeNull();
  expect(meantChoice('없음', [])).toBeNull();
});
