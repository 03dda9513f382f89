import { createHash } from 'node:crypto';

/**
 * The page with a Content-Security-Policy in its head, before anything that the policy is about.
 * Only this site's own files load; of what stands in the page itself only the scripts and styles
 * that are in it now, by their hashes. Strings never become scripts, nor HTML (Trusted Types), but
 * for the addresses of the two workers and for web pages that a reader opens, which become documents
 * of their own: policies of those names let them through. What a `meta` element cannot say,
 * `frame-ancestors` for one, is the host's to send. Throws for a page that does not say its charset,
 * because there the policy would stand nowhere.
 */
export function withPolicy(html: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'self' ${hashes(html, /<script>(.*?)<\/script>/gs)}`,
    `style-src 'self' ${hashes(html, /<style\b[^>]*>(.*?)<\/style>/gs)}`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types service-worker annotator web-page`,
  ]
    .map((directive) => directive.trim())
    .join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const charset = /<meta charset="utf-8" ?\/?>/.exec(html)?.[0];
  if (charset === undefined) throw new Error('The page has no <meta charset="utf-8">.');
  return html.replace(charset, () => charset + meta);
}

/** The hashes of everything between the tags, as source expressions. */
function hashes(html: string, between: RegExp): string {
  return [...html.matchAll(between)]
    .map(([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join(' ');
}
