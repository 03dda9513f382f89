/** What the app knows of the site that it is built for. */
declare module 'virtual:site' {
  /** The article that the root shows, the newest of the files in `public/articles`; null without one. */
  export const home: string | null;
  /** Where the site stands, without a slash at the end; empty when that is not known. */
  export const siteUrl: string;
}
