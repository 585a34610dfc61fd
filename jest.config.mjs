/** ESM through Node's own loader (`--experimental-vm-modules`): the sources are tested as they are written. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // To end what hangs, on any machine.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/sequencer.mjs',
  // One more than CI has cores: the tests mostly wait for other programs.
  maxWorkers: 3,
  // A worker keeps what its test files leave: some 3 GB by the end.
  workerIdleMemoryLimit: '1GB',
}
