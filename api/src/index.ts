export * from './core/config';
export * from './core/outbox-worker';
export { newToken, sha256 } from './identity/session';
export * from './server/schema';
export * from './server/start-api';
