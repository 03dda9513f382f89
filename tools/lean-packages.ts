import type { Plugin } from 'vite';

/**
 * What three packages do or bring when they are evaluated, and need not.
 *
 * The router's does not say that making a component or a context has no side effects, and gives
 * most of them a name for its tools. Said for it, and without the names, whatever of it is not used
 * is left out of the build: four kilobytes, compressed.
 *
 * React's makes errors that it knows by identity and may throw one day. Where somebody listens for
 * faults, V8 looks up where in the source each was made, and for that parses all of the script once
 * more: on a phone that was a task of 100 ms, the longest of a first load. An error that is not
 * made by its constructor has no stack, and nobody reads these. Its ways to ask for resources early
 * cannot be left out by the build by itself, and nothing here calls them.
 *
 * The query client's brings all that mutations take, and there are none here: what it asks of its
 * cache of mutations is answered as an empty one answers. It brings what reads endless lists page by
 * page, too, and nothing here does. Both are nearly two kilobytes, compressed.
 */
export function leanPackages(): Plugin[] {
  return [
    lean('react-router', (code) =>
      code
        .replace(/\bReact\d*\.(?:createContext|forwardRef|memo)\(/g, '/* @__PURE__ */ $&')
        .replace(/^\w+\.displayName = "\w+";$/gm, ''),
    ),
    lean('react-dom', (code) =>
      code
        .replace(
          /\b(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g,
          '$1 = Object.assign(Object.create(Error.prototype), { message: $2 })',
        )
        .replace(/^exports\.(?:preconnect|prefetchDNS|pre(?:init|load)\w*) = [^]*?^};$/gm, ''),
    ),
    lean('@tanstack/query-core', (code) =>
      code
        .replace(
          'new MutationCache()',
          '{ findAll: () => [], resumePausedMutations: () => Promise.resolve(), clear: () => undefined }',
        )
        .replace(
          /^function infiniteQueryBehavior\([^]*?^}$/m,
          'function infiniteQueryBehavior() {}',
        ),
    ),
  ];
}

/** Rewrites the modules of a package. */
function lean(name: string, rewrite: (code: string) => string): Plugin {
  return {
    name: `verbatim:lean-${name}`,
    apply: 'build',
    transform: {
      filter: { id: new RegExp(`/node_modules/${name}/`) },
      handler: (code) => ({ code: rewrite(code), map: null }),
    },
  };
}
