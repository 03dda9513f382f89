/** The bundled articles, the newest first; made at build from the files in `public/articles`. */
declare module 'virtual:articles' {
  export const articles: readonly { readonly id: string }[];
}
