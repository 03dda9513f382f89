/** What each `meta` element with a name or a property says, as a browser reads it. */
export function metaOf(html: string): Readonly<Record<string, string>> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Object.fromEntries(
    [...page.querySelectorAll('meta[name], meta[property]')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}
