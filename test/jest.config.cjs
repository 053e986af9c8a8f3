const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));

/** Packages are tested from their sources, compiled by the compiler that builds them. */
module.exports = {
  rootDir: root,
  testMatch: ['<rootDir>/{shared,db,api,portal,test}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  modulePathIgnorePatterns: ['/dist/', '/build/'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.(ts|tsx|mjs)$': ['@swc/jest', { ...swc, swcrc: false }],
  },
  moduleNameMapper: {
    '^@groundcrew/(shared|db|api)$': '<rootDir>/$1/src/index.ts',
    '^~/(.*)$': '<rootDir>/portal/app/$1',
  },
  testTimeout: 30_000,
};
