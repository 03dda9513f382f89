/** The field of the search; two hyphens, which no id of an article has. */
export const searchFieldId = 'search--field';

/** Brings the focus back to the field of an open search; nothing happens while it is on its way. */
export function focusSearchField(): void {
  document.getElementById(searchFieldId)?.focus();
}
