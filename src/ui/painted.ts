/** A page that nobody sees paints nothing: it is not waited for longer, in milliseconds. */
const longest = 100;

/** Resolves when what the page shows now has been painted, or soon in any case. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    // A frame begins before it is painted: a task of its own comes after.
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
