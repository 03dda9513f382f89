/**
 * Grows whenever the annotator finds something else in the same text. Kept with what it has
 * annotated, so that a newer one knows which articles to read anew.
 */
export const engineVersion = 7;
