/** Strict types, the import rules of the design, and what keeps `process.env` and the console at the edge. */
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import nodePlugin from 'eslint-plugin-n'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { boundariesPlugin } from './scripts/eslint-boundaries.mjs'

const tooling = ['test/**', 'scripts/**', 'bench/**']
const readsEnvironment = ['*/host.ts', 'cli/**', 'core/runner-environment.ts', ...tooling]
const writesToConsole = ['*/host.ts', ...tooling]

export default tseslint.config(
  { ignores: ['**/dist/**', 'build/**', 'node_modules/**', 'demo-output/**', '**/*.cjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }, globals: globals.node },
    plugins: { 'import-x': importX, boundaries: boundariesPlugin },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'] })],
      'import-x/extensions': ['.ts'],
    },
    rules: {
      'boundaries/imports': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Hosts and core/runner-environment.ts read the environment; take what you need as a parameter.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, message: 'Use the global process.' })) },
      ],
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // A blank text is as good as none in most of what we read.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // What was caught is thrown on as it is, and its type is `{}` by then: only literals are wrong for certain.
      '@typescript-eslint/only-throw-error': 'off',
      'no-throw-literal': 'error',
      // A number reads the same in a template as anywhere; an object would not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(message) => host.info(message)` says enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // noPropertyAccessFromIndexSignature asks for the brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `for (;;)` and `while (true)` are how retries are written.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // What is released runs on every Node.js that package.json allows.
    files: ['**/*.ts'],
    ignores: tooling,
    plugins: { n: nodePlugin },
    rules: {
      'n/no-unsupported-features/es-builtins': 'error',
      'n/no-unsupported-features/node-builtins': ['error', { allowExperimental: true }],
    },
  },
  { files: readsEnvironment, rules: { 'no-restricted-properties': 'off' } },
  { files: writesToConsole, rules: { 'no-console': 'off' } },
  {
    // Tests hand in what is wrong on purpose, and read JSON whose shape they prove by comparing it.
    files: tooling.map((folder) => `${folder}/*.ts`),
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
