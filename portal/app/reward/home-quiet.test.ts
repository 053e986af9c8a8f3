import { quietSign } from './home-quiet';

test('help to others is said before deliveries, and these before KPIs', () => {
  expect(quietSign({ kpis: 2, deliveries: 3, answeredRequests: 7 })).toEqual({ word: 'helped', count: 7 });
  expect(quietSign({ kpis: 2, deliveries: 3, answeredRequests: 0 })).toEqual({ word: 'delivered', count: 3 });
  expect(quietSign({ kpis: 2, deliveries: 0, answeredRequests: 0 })).toEqual({ word: 'measures', count: 2 });
});

test('where nothing shows, nothing is said', () => {
  expect(quietSign({ kpis: 0, deliveries: 0, answeredRequests: 0 })).toBeNull();
});
