/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // CSS Modules export their classes under the names that components use.
    'selector-class-pattern': '^[a-z][a-zA-Z0-9]*$',
    // Anchor positioning is newer than the linter's table of properties; `composes` is CSS Modules' own.
    'property-no-unknown': [
      true,
      {
        ignoreProperties: [
          'position-anchor',
          'position-area',
          'position-visibility',
          'position-try-fallbacks',
          'anchor-name',
          'composes',
        ],
      },
    ],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'declaration-property-value-no-unknown': null,
    'import-notation': null,
  },
};
