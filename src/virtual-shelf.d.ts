/** What the library shows of the articles that the site comes with. */
declare module 'virtual:shelf' {
  /** The bundled articles as the model's `ShelfEntry`, the newest first. */
  export const shelf: readonly {
    readonly id: string;
    readonly headline: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly words: number;
    readonly quotes: number;
    readonly people: number;
    readonly events: number;
  }[];
}
