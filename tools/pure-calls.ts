import type { Plugin } from 'vite';

/**
 * The router's package does not say that making a component or a context has no side effects, and
 * gives most of them a name for its tools. Said for it, and without the names, whatever of it is
 * not used is left out of the build: four kilobytes, compressed.
 */
export function pureCalls(): Plugin {
  return {
    name: 'verbatim:pure-calls',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\// },
      handler: (code) => ({
        code: code
          .replace(/\bReact\d*\.(?:createContext|forwardRef|memo)\(/g, '/* @__PURE__ */ $&')
          .replace(/^\w+\.displayName = "\w+";$/gm, ''),
        map: null,
      }),
    },
  };
}
