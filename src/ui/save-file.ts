/** How long the browser may take to begin, in milliseconds, before the file's memory is given back. */
const patience = 60_000;

/** Has the browser save a text as a file with this name and of this media type. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, patience);
}
