import type { ReactNode } from 'react';
import { useState } from 'react';
import { useHref } from 'react-router';
import { fileName, fileSlug } from '../exports/file-name.ts';
import type { Article } from '../model/article.ts';
import { useHydrating } from '../ui/hydrating.tsx';
import { saveFile } from '../ui/save-file.ts';

/** Gives the file's text. `address` is the article's own page; null where only this browser has it. */
type Writer = (article: Article, address: string | null) => string;

interface Export {
  readonly name: string;
  readonly what: string;
  readonly extension: string;
  readonly type: string;
  /** What writes it, fetched when it is wanted. */
  readonly writer: () => Promise<Writer>;
}

const exports: readonly Export[] = [
  {
    name: 'Web page',
    what: 'one file that every browser reads, offline too',
    extension: 'html',
    type: 'text/html',
    writer: async () => (await import('../exports/html.ts')).toHtml,
  },
  {
    name: 'Markdown',
    what: 'the text, then quotes, people and timeline',
    extension: 'md',
    type: 'text/markdown',
    writer: async () => (await import('../exports/markdown.ts')).toMarkdown,
  },
  {
    name: 'Verbatim JSON',
    what: 'to open here again, or to publish',
    extension: 'json',
    type: 'application/json',
    writer: async () => {
      const { toVerbatimJson } = await import('../exports/verbatim-json.ts');
      return (article) => toVerbatimJson(article, fileSlug(article.headline));
    },
  },
  {
    name: 'Web Annotations',
    what: 'the W3C’s JSON-LD, for other programs',
    extension: 'jsonld',
    type: 'application/ld+json',
    writer: async () => (await import('../exports/web-annotations.ts')).toWebAnnotations,
  },
];

interface TakeAlongFormsProps {
  /** The article, when it is wanted; null when it is gone. */
  readonly load: () => Promise<Article | null>;
  /** The path of its page on this site, below the base; null where only this browser has it. */
  readonly path: string | null;
  /** Another item of the list: what can be done with the article besides. */
  readonly children?: ReactNode;
}

/** The forms that an article can be taken along in, each of which saves it as a file. */
export function TakeAlongForms({ load, path, children }: TakeAlongFormsProps) {
  const href = useHref(path ?? '');
  const hydrating = useHydrating();
  const [failed, setFailed] = useState(false);
  const save = async ({ extension, type, writer }: Export) => {
    try {
      const [article, write] = await Promise.all([load(), writer()]);
      setFailed(article === null);
      if (article === null) return;
      const address = path === null ? null : new URL(href, document.baseURI).href;
      saveFile(fileName(article.headline, extension), write(article, address), type);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <ul>
        {exports.map((one) => (
          <li key={one.extension}>
            <button
              type="button"
              disabled={hydrating}
              onClick={() => {
                void save(one);
              }}
            >
              <b>{one.name}</b> {one.what}
            </button>
          </li>
        ))}
        {children}
      </ul>
      {failed && <p role="alert">The article could not be had. Try again.</p>}
    </>
  );
}
