/**
 * What touching a storage gives; null where it is blocked or full, which throws a DOMException, or
 * what it holds is damaged. That costs what was kept, and nothing else.
 */
export function attemptStorage<Value>(touch: () => Value): Value | null {
  try {
    return touch();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}
