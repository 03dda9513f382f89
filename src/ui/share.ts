import { copyText } from './clipboard.ts';

/**
 * Offers an address to the device's share sheet; where there is none, copies it. Returns what to say
 * of it: empty when the sheet was shown, or closed again without sharing.
 */
export async function share(title: string, url: string): Promise<string> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url });
      return '';
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (error.name === 'AbortError') return '';
    }
  }
  return (await copyText(url)) ? 'Nothing to share with here: the link is copied' : refused;
}

const refused = 'The browser does not let the page copy';

/** What to say of a copy: that it is made, or that the clipboard is closed to the page. */
export function copyVerdict(copied: boolean): string {
  return copied ? 'Copied' : refused;
}
