/** A wash of tint that shows where a jump has landed; the only motion a jump has. */
const wash: KeyframeAnimationOptions = { duration: 1600, easing: 'ease-out' };
const washStill: KeyframeAnimationOptions = { duration: 1600, easing: 'steps(1, end)' };

/** Lights the elements once and lets them fade; without fading where motion is unwelcome. */
export function flash(elements: Iterable<Element>): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const element of elements) {
    // It fades to whatever the element has by itself, a tint for one.
    element.animate([{ backgroundColor: 'var(--flash)', offset: 0 }], still ? washStill : wash);
  }
}

/** Moves focus without moving the page. */
export function focusQuietly(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}

/** What is left free under an element that is brought into sight, in CSS pixels. */
const footRoom = 16;

/**
 * Moves the nearest scroller around the element just so far that the element is seen whole; never
 * the page itself, and not while pointer or focus is in the scroller, where the reader has the say.
 */
export function keepInSight(element: HTMLElement): void {
  const scroller = scrollerAround(element);
  if (scroller?.matches(':hover, :focus-within') !== false) return;
  const [outer, inner] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  // Its margin is what lies over the top of the panel, and a little more.
  const above = inner.top - outer.top - parseFloat(getComputedStyle(element).scrollMarginTop);
  const below = inner.bottom - outer.bottom + footRoom;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
}

function scrollerAround({ parentElement }: HTMLElement): HTMLElement | null {
  if (parentElement === null || parentElement === document.body) return null;
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY);
  const overflows = parentElement.scrollHeight > parentElement.clientHeight;
  return scrolls && overflows ? parentElement : scrollerAround(parentElement);
}
