import eslint from '@eslint/js'
import prettier from 'eslint-config-prettier'
import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Who may import whom: see docs/decisions and the README. `paths` are import patterns that a folder may not use. */
const border = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
})

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/.next/',
      '**/dist/',
      '**/.astro/',
      '.data/',
      'cms/src/app/(payload)/',
      'cms/src/migrations/',
      'cms/src/payload-types.ts',
      '**/next-env.d.ts',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'prettier.config.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-properties': 'off',
    },
  },
  // The environment is read in one place a package.
  {
    files: ['cms/src/**', 'site/publisher/**', 'site/src/**', 'shared/src/**'],
    ignores: ['cms/src/env.ts', 'site/publisher/env.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in env.ts only.' },
      ],
    },
  },
  border(
    ['shared/**'],
    ['**/cms/**', '**/site/**', 'payload', '@payloadcms/*', 'astro', 'astro/*'],
    'shared imports zod alone.',
  ),
  border(['cms/**'], ['**/site/**', 'astro', 'astro/*'], 'cms and site speak HTTP.'),
  border(
    ['site/publisher/**'],
    ['**/cms/**', 'payload', '@payloadcms/*', 'astro', 'astro/*'],
    'The publisher knows no Payload and no Astro internals.',
  ),
  border(
    ['site/src/**'],
    ['**/cms/**', '**/publisher/**', 'payload', '@payloadcms/*'],
    'Pages see the reader and the contract alone.',
  ),
  {
    // Tests look at parsed JSON as it comes.
    files: ['**/tests/**', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // Its parser knows projects, not the project service.
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: 'site/tsconfig.json' } },
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  prettier,
)
