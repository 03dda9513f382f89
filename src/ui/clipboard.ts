/** Puts a text on the clipboard; false where the page may not, or has none. */
export async function copyText(text: string): Promise<boolean> {
  return allowed(() => navigator.clipboard.writeText(text));
}

/**
 * Puts a text on the clipboard as plain text and as HTML, so that each program takes what it can;
 * as plain text alone where a browser knows no other; false where nothing can be put there.
 */
export async function copyRich(plain: string, html: string): Promise<boolean> {
  const rich = await allowed(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]),
  );
  return rich || copyText(plain);
}

/** A DOMException is a refusal; a TypeError or ReferenceError, that there is no such thing. */
async function allowed(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (
      error instanceof DOMException ||
      error instanceof TypeError ||
      error instanceof ReferenceError
    ) {
      return false;
    }
    throw error;
  }
}
