import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../tools/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directive of this name, from the page's policy. */
function directive(html: string, name: string): string | undefined {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return policy.split('; ').find((one) => one.startsWith(`${name} `));
}

test('what stands in the page is trusted by its hash, and data is not a script', () => {
  const page = withPolicy(
    '<head><meta charset="utf-8" /><script>\n go();\n</script><style>p{}</style></head>' +
      '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
  );
  expect(directive(page, 'script-src')).toBe(`script-src 'self' ${hash('\n go();\n')}`);
  expect(directive(page, 'style-src')).toBe(`style-src 'self' ${hash('p{}')}`);
  expect(directive(page, 'worker-src')).toBe(`worker-src 'self'`);
  expect(directive(page, 'trusted-types')).toBe('trusted-types service-worker annotator web-page');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
});

test('a page that has no place for a policy is none of the site’s', () => {
  expect(() => withPolicy('<head><title>Bare</title></head>')).toThrow(/has no <meta charset/);
});

test('a page without scripts and styles trusts only the site’s files', () => {
  const page = withPolicy('<head><meta charset="utf-8"></head>');
  expect(directive(page, 'script-src')).toBe(`script-src 'self'`);
  expect(directive(page, 'style-src')).toBe(`style-src 'self'`);
});
