/** Calls at once, and whenever the window shows another part of the page; returns what ends that. */
export function onViewMoves(look: () => void): () => void {
  look();
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look);
  return () => {
    removeEventListener('scroll', look);
    removeEventListener('resize', look);
  };
}
