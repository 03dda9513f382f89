/** What the library shows of the articles that the site comes with. */
declare module 'virtual:shelf' {
  import type { ShelfEntry } from './model/shelf-entry.ts';
  /** The bundled articles, the newest first. */
  export const shelf: readonly ShelfEntry[];
}
