/** The part of Trusted Types that is used here; not every browser has it, nor does TypeScript. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => Policy;
}

interface Rules {
  readonly createScriptURL?: (url: string) => string;
  readonly createHTML?: (html: string) => string | null;
}

interface Policy {
  readonly createScriptURL: (url: string) => string;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/**
 * The address of a worker as the page's policy lets it through: a policy of this name, which takes
 * this one address and no other. May be called once for each name.
 */
export function trustedWorker(name: string, own: string): string {
  if (trustedTypes === undefined) return own;
  const policy = trustedTypes.createPolicy(name, {
    createScriptURL: (url) => {
      if (url !== own) throw new TypeError(`${url} is not the worker’s address.`);
      return url;
    },
  });
  return policy.createScriptURL(own);
}

let reading = false;
let hasPolicy = false;

/**
 * What this gives while HTML may become elements: of documents of their own, which run no script
 * and fetch nothing. Before and after, and in everything that does not end at once, HTML stays
 * refused as the page's policy has it.
 */
export function readingHtml<Result>(read: () => Result): Result {
  if (trustedTypes !== undefined && !hasPolicy) {
    trustedTypes.createPolicy('default', { createHTML: (html) => (reading ? html : null) });
    hasPolicy = true;
  }
  reading = true;
  try {
    return read();
  } finally {
    reading = false;
  }
}
