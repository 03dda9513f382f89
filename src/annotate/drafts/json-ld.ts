/** A node of a page's structured data: an object of JSON, whose values may be anything. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** More than any page needs; what is beyond is not looked at. */
const mostNodes = 10_000;

/**
 * The nodes of JSON-LD texts in their order, those of lists, of `@graph` and of a page's main thing
 * among them. A text that is no JSON gives none. Without recursion, for the depth is the page's.
 */
export function nodesOf(texts: readonly string[]): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const text of texts) {
    const waiting: unknown[] = [parsed(text)];
    while (waiting.length > 0 && nodes.length < mostNodes) {
      const value = waiting.pop();
      if (isList(value)) waiting.push(...value.slice(0, mostNodes).toReversed());
      else if (isNode(value)) {
        nodes.push(value);
        waiting.push(value.mainEntityOfPage, value.mainEntity, value['@graph']);
      }
    }
  }
  return nodes;
}

/** Schema.org's types for what a newsroom writes, the likeliest to be the page's own thing first. */
const articleTypes = [
  /^(?:\w*NewsArticle|LiveBlogPosting)$/,
  /^(?:Article|BlogPosting|Report|ScholarlyArticle|TechArticle|SocialMediaPosting)$/,
  /^(?:WebPage|ItemPage)$/,
];

/** The node that is about the page's article; null when there is none. */
export function articleNode(nodes: readonly LinkedNode[]): LinkedNode | null {
  for (const type of articleTypes) {
    const node = nodes.find((one) => typesOf(one).some((name) => type.test(name)));
    if (node !== undefined) return node;
  }
  return null;
}

function typesOf(node: LinkedNode): readonly string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** The names that a value of JSON-LD stands for: a string, a node, a node elsewhere, or a list. */
export function namesIn(value: unknown, nodes: readonly LinkedNode[]): readonly string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (!isNode(one)) return [];
    const name =
      one.name ?? nodes.find((node) => isNamed(node) && node['@id'] === one['@id'])?.name;
    return typeof name === 'string' ? [name] : [];
  });
}

function isNamed(node: LinkedNode): boolean {
  return node['@id'] !== undefined && node.name !== undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some publishing systems put the marks around it that kept old browsers from showing scripts. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!\[CDATA\[|<!--)/, '').replace(/(?:\]\]>|-->)\s*$/, ''),
    );
  } catch {
    return null;
  }
}
