import { onArrival, tellArrival } from './arrivals';

test('everyone who listens is told, and nobody who stopped', () => {
  const heard: string[] = [];
  const stopOne = onArrival('recognition', () => heard.push('one'));
  const stopTwo = onArrival('recognition', () => heard.push('two'));
  tellArrival('recognition');
  stopOne();
  tellArrival('recognition');
  stopTwo();
  tellArrival('recognition');
  expect(heard).toEqual(['one', 'two', 'two']);
});
