/** The part of Trusted Types that is used here; not every browser has it, nor does TypeScript. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => Policy;
}

interface Rules {
  readonly createScriptURL?: (url: string) => string;
  readonly createHTML?: (html: string) => string;
}

interface Policy {
  readonly createHTML: (html: string) => string;
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

let pages: Policy | null = null;

/**
 * The document that a browser makes of HTML: one of its own, which is never shown, runs no script and
 * asks for nothing. Nowhere else does the page's policy let a string become HTML.
 */
export function inertDocument(html: string): Document {
  pages ??= trustedTypes?.createPolicy('web-page', { createHTML: (text) => text }) ?? null;
  return new DOMParser().parseFromString(pages?.createHTML(html) ?? html, 'text/html');
}
