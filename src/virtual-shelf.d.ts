/** What the library shows of the articles that the site comes with. */
declare module 'virtual:shelf' {
  /** The bundled articles, the newest first. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- Such a module may not import by a relative name (TS2439).
  export const shelf: readonly import('./model/shelf-entry.ts').ShelfEntry[];
}
