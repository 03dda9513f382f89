/** Keeps what is worked out from an object as long as the object itself: once for each. */
export function oncePer<Key extends object, Result>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = workOut(key);
    known.set(key, result);
    return result;
  };
}
