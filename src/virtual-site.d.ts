/** What the app knows of the site that it is built for. */
declare module 'virtual:site' {
  /** The bundled articles, the newest first; made from the files in `public/articles`. */
  export const articles: readonly { readonly id: string }[];
  /** Where the site stands, without a slash at the end; empty when that is not known. */
  export const siteUrl: string;
}
