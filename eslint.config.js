import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals: an enum is code where a type is meant.',
};
const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'Two casts in a row silence the compiler: parse the value, or narrow it.',
};
const exportedFunctionsAreDeclarations = {
  selector:
    'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression.init',
  message:
    'Write an exported function as a declaration: it reads from the top and has a name in every trace.',
};
const noBareDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'The core does not know what time it is: take `now` as an argument.',
};

// Run without a cache: rules that read types would keep the answer of a day when another file read otherwise.
export default defineConfig(
  {
    ignores: ['dist', '.cache', 'public', 'docs', 'test-results', 'playwright-report', 'bench/pages/peer-*'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-meaningless-void-operator': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': ['error', noEnum, noDoubleCast, exportedFunctionsAreDeclarations],
    },
  },
  {
    files: ['src/**/*.tsx', 'tests/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // A dialog's first field takes the focus: React Aria's components ask for it by the same word.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    // Hooks that draw nothing are hooks all the same.
    files: ['src/**/use-*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // The compiler refuses the DOM here, but Node's names slip in with the declarations of liquidjs;
    // so whatever is neither the language's own nor imported is refused as well.
    files: ['src/core/**'],
    languageOptions: { globals: { AbortSignal: 'readonly' } },
    rules: {
      'no-undef': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'performance', message: 'The core does not measure time: take `now` as an argument.' },
        {
          name: 'crypto',
          message: 'The core draws no chance: take ids and seeds as arguments; digests are in core/lib.',
        },
        { name: 'setTimeout', message: 'The core does not wait: return what is due and when.' },
        { name: 'setInterval', message: 'The core does not wait: return what is due and when.' },
        {
          name: 'fetch',
          message: 'The core reaches nothing outside: describe it in core/ports, do it in an adapter.',
        },
        { name: 'console', message: 'The core prints nothing: return a diagnostic or a note.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The core does not know what time it is: take `now` as an argument.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'The core draws no chance: use core/lib/chance with a given seed.',
        },
      ],
      'no-restricted-syntax': ['error', noEnum, noDoubleCast, exportedFunctionsAreDeclarations, noBareDate],
    },
  },
  {
    // `expect.any` and what `JSON.parse` gives are compared, not used.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['*.config.ts', '*.config.js', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // What a script reads from a JSON file it has declared in words.
    files: ['scripts/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['scripts/offline-shell.sw.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
