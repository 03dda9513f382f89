/** What is done at the nodes of a tree, in their order. */
interface Visit {
  /** Whether to go into the element; where it is false the element is not left either. */
  readonly enter: (element: Element, depth: number) => boolean;
  readonly leave: (element: Element, depth: number) => void;
  readonly text: (data: string, depth: number) => void;
}

/**
 * Visits the elements and texts under `root`, which is not visited itself. Without recursion, so
 * that no depth uses up the stack, and each node once.
 */
export function walk(root: Node, { enter, leave, text }: Visit): void {
  let node: Node | null = root.firstChild;
  let depth = 1;
  while (node !== null) {
    if (isText(node)) text(node.data, depth);
    else if (isElement(node) && enter(node, depth)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        depth += 1;
        continue;
      }
      leave(node, depth);
    }
    let after: Node | null = node.nextSibling;
    while (after === null) {
      node = node.parentNode;
      if (node === null || node === root) return;
      depth -= 1;
      if (isElement(node)) leave(node, depth);
      after = node.nextSibling;
    }
    node = after;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
