/**
 * State that styles carry: who is in focus, what is hovered, what a card hangs from. Each is one
 * rule in a sheet of the page's own, so that changing it costs one style pass however long the
 * text is, and no markup ever bears a `style` attribute.
 */
const rules = new Map<string, string>();
let sheet: CSSStyleSheet | null = null;

/** Sets the rule of this name, or takes it away when it is empty. */
export function setRule(name: string, css: string): void {
  if ((rules.get(name) ?? '') === css) return;
  if (css === '') rules.delete(name);
  else rules.set(name, css);
  ownSheet().replaceSync([...rules.values()].join('\n'));
}

/** A selector for elements whose data attribute has exactly this value, whatever characters it has. */
export function withData(attribute: string, value: string): string {
  return `[data-${attribute}="${CSS.escape(value)}"]`;
}

function ownSheet(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet({ media: 'screen' });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  return sheet;
}
