/**
 * Calls at once, and whenever the window shows another part of what is measured: it is scrolled, the
 * window is resized, or what is measured grows or shrinks by itself. Returns what ends that.
 */
export function onViewMoves(measured: Element, look: () => void): () => void {
  look();
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look);
  const observer = new ResizeObserver(look);
  observer.observe(measured);
  return () => {
    removeEventListener('scroll', look);
    removeEventListener('resize', look);
    observer.disconnect();
  };
}
