let typed = '';
/** The timer that ends the holding; null while nothing is held. */
let holding: ReturnType<typeof setTimeout> | null = null;

/** No field comes so late, in milliseconds: what is typed then is meant for something else. */
const patience = 5000;

/** Holds what is typed from now on for a field that is on its way. */
export function holdTyped(): void {
  if (holding !== null) return;
  typed = '';
  holding = setTimeout(releaseTyped, patience);
  document.addEventListener('keydown', take);
}

function take(event: KeyboardEvent): void {
  if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  typed += event.key;
}

/** What is held so far; empty when nothing is. */
export function typedSoFar(): string {
  return holding === null ? '' : typed;
}

/** The field is there: what is typed is its own. */
export function releaseTyped(): void {
  if (holding !== null) clearTimeout(holding);
  holding = null;
  document.removeEventListener('keydown', take);
}
