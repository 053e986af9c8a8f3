import { deliveryProblem } from './delivery-problem';

test.each([
  ['This address may not be called: it is a private one.', 'PRIVATE_ADDRESS'],
  ['There was no answer within 10 seconds.', 'TIMEOUT'],
  ['The receiver was not reached (ENOTFOUND): getaddrinfo ENOTFOUND ads.example', 'NOT_FOUND'],
  ['The receiver was not reached (ECONNREFUSED): connect ECONNREFUSED 203.0.113.9:443', 'REFUSED'],
  ['The receiver was not reached (DEPTH_ZERO_SELF_SIGNED_CERT): self-signed certificate', 'TLS'],
  ['The receiver answered 500: upstream is down', 'STATUS'],
  ['The receiver redirects, which is not followed.', 'REDIRECT'],
  ['The receiver wants no more calls (410): gone', 'GONE'],
  ['It is switched off.', 'OFF'],
  ['Its address cannot be read, since SESSION_SECRET is another one now: make a new webhook.', 'SEALED'],
  ['Something new', 'other'],
])('%s', (problem, kind) => {
  expect(deliveryProblem(problem)).toBe(kind);
});
