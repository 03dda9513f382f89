/** A wash of tint that shows where a jump has landed; the only motion a jump has. */
const wash: KeyframeAnimationOptions = { duration: 1600, easing: 'ease-out' };
const washStill: KeyframeAnimationOptions = { duration: 1600, easing: 'steps(1, end)' };

/** Lights the elements once and lets them fade; without fading where motion is unwelcome. */
export function flash(elements: Iterable<Element>): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const element of elements) {
    element.animate(
      [{ backgroundColor: 'var(--flash)' }, { backgroundColor: 'var(--flash-end, transparent)' }],
      still ? washStill : wash,
    );
  }
}

/** Moves focus without moving the page. */
export function focusQuietly(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}
