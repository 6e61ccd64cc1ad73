import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tiers = [0, 1, 2, 3, 4, 5, 6];

/** A library depends on lower tiers and on contracts, never on its own tier or above. Platform libraries may use each other. */
export const depConstraints = [
  ...tiers.map(tier => ({
    sourceTag: `tier:${tier}`,
    onlyDependOnLibsWithTags: [
      ...(tier === 0 ? ['tier:0'] : tiers.filter(lower => lower < tier).map(lower => `tier:${lower}`)),
      'type:contract',
    ],
  })),
  // Tests of a domain may use builders and steps of any other; nothing but tests may use theirs.
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:contract', 'type:util'] },
  { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['runtime:browser', 'runtime:iso'] },
  { sourceTag: 'runtime:node', onlyDependOnLibsWithTags: ['runtime:node', 'runtime:iso'] },
  { sourceTag: 'runtime:iso', onlyDependOnLibsWithTags: ['runtime:iso'] },
];

const FORWARD_REF = {
  selector: "CallExpression[callee.name='forwardRef']",
  message: 'A forward reference hides a cycle. Move the shared part to a lower tier.',
};

/** Two instances of the app in one document share nothing. What has a good reason says it where it stands. */
const AT_TOP = ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration';
const MODULE_STATE = [
  `${AT_TOP}[kind='let']`,
  `${AT_TOP} > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap)$/][arguments.length=0]`,
  `${AT_TOP} > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap)$/][arguments.0.callee.type='Identifier']`,
].map(selector => ({
  selector,
  message: 'What changes while a page is open belongs to AppServices, a provider or a component, not to a module.',
}));

const POINTER_HANDLERS = ['onClick', 'onMouseDown', 'onMouseUp', 'onPointerDown', 'onPointerUp'];
const readonlyNames = names => Object.fromEntries(names.map(name => [name, 'readonly']));

export default tseslint.config(
  {
    ignores: ['**/dist', '**/.data', '**/.nx', '**/node_modules', '{libs,apps}/**/src/gql'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      'no-restricted-syntax': ['error', FORWARD_REF],
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['{libs/*/web,libs/platform/web-*,libs/platform/*/web,apps/web}/src/**/*.{ts,tsx}'],
    ignores: ['**/*.{spec,stories}.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', FORWARD_REF, ...MODULE_STATE] },
  },
  {
    files: ['libs/{*,platform/*}/api/src/**/*.ts', 'libs/platform/api-*/src/**/*.ts', 'apps/api/src/**/*.ts'],
    ignores: [
      'apps/api/src/{main,migrate,print-schema,schools-import,accounts-address}.ts',
      'libs/platform/api-testing/**',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings from AppConfig.' },
      ],
    },
  },
  {
    files: ['{libs/*/web,libs/platform/web-*,libs/platform/*/web,apps/web}/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...jsxA11y.flatConfigs.recommended.rules,
      // Our own components hand it on only where the person has just asked for the field.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // Keys may be heard around a field, as they bubble; what is clicked must be a control.
      'jsx-a11y/no-static-element-interactions': ['error', { handlers: POINTER_HANDLERS }],
      'jsx-a11y/no-noninteractive-element-interactions': ['error', { handlers: POINTER_HANDLERS }],
    },
  },
  {
    files: [
      '**/*.{spec,int-spec,e2e-spec,built-spec}.{ts,tsx}',
      '**/testing/**',
      'libs/platform/api-testing/**',
      'apps/api/test/**',
      'libs/**/tests/**',
    ],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  // Playwright reads a fixture's dependencies from this pattern.
  {
    files: ['apps/web-e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: readonlyNames([
        ...[
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
        ],
        ...['AbortSignal', 'window', 'globalThis'],
      ]),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: readonlyNames(['exports', 'module', 'require']) },
  },
  {
    files: ['apps/web/public/*.js'],
    languageOptions: {
      globals: readonlyNames(['self', 'caches', 'URL', 'fetch', 'localStorage', 'matchMedia', 'document']),
    },
  },
  // Built on the server, run in the browser.
  {
    files: ['**/*.runtime.mjs'],
    languageOptions: { globals: readonlyNames(['document', 'localStorage', 'requestAnimationFrame']) },
  },
  prettier,
);
