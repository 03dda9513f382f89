/** What is said of a link to one of the reader's own articles. */
export const ownLinkCopied =
  'Copied. It opens in this browser only: to pass the article on, take it along as a file';
