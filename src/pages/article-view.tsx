import type { ReactNode } from 'react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { siteUrl } from 'virtual:site';
import type { Article } from '../model/article.ts';
import { blockText } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';
import { focusOf, isFiltered } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, startOf } from '../model/location.ts';
import { peopleView } from '../model/people.ts';
import { quotesView } from '../model/quotes.ts';
import { badgesOf } from '../model/speakers.ts';
import { statusOf } from '../model/status.ts';
import type { Target } from '../model/target.ts';
import { timelineView } from '../model/timeline.ts';
import along from '../aids/take-along.module.css';
import { PanelBoundary } from '../panels/panel-boundary.tsx';
import { PeoplePanel } from '../panels/people-panel.tsx';
import { QuotesPanel } from '../panels/quotes-panel.tsx';
import { TimelinePanel } from '../panels/timeline-panel.tsx';
import { Reader } from '../reader/reader.tsx';
import { useCard } from '../reader/use-card.ts';
import { useHydrating } from '../ui/hydrating.tsx';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import styles from './article-view.module.css';
import { Toast, useCopying } from './copying.tsx';
import { Head } from './head.tsx';
import { PanelShell } from './panel-shell.tsx';
import { Progress } from './progress.tsx';
import { StatusLine } from './status-line.tsx';
import { useArrival } from './use-arrival.ts';
import { useBegun } from './use-begun.ts';
import { useFocusRules } from './use-focus-rules.ts';

const ReaderCard = lazily(() => import('./reader-card.tsx'), missing('The card'));
const ReadingAids = lazily(
  () => import('../aids/reading-aids.tsx'),
  missing('Search, settings and cards'),
);

interface ArticleViewProps {
  readonly article: Article;
  /** Where the reader is in this article. */
  readonly location: ReaderLocation;
  /** What is said of a link that is copied. */
  readonly linkCopied?: string;
  /** What there is to say of the article before it begins. */
  readonly children?: ReactNode;
}

/** The whole reader: the text in the middle, and what is known of it around it. */
export function ArticleView({
  article,
  location,
  linkCopied = 'Copied',
  children,
}: ArticleViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const address = useHref(formatLocation(startOf(article.id, location.own)));
  const focus = useMemo(() => focusOf(article, location), [article, location]);
  const quotes = useMemo(() => quotesView(article, focus), [article, focus]);
  const status = useMemo(() => statusOf(article, focus, quotes), [article, focus, quotes]);

  // The text is there first, what stands beside it a moment later: unless the page was built
  // before, or the link leads there.
  const hydrating = useHydrating();
  const beside = useDeferredValue(true, hydrating || isBeside(focus.target));

  const { card, close } = useCard(main, location);
  const [current, setCurrent] = useState<string | null>(null);
  const [searching, setSearching] = useState(false);
  const [copied, say] = useCopying(root, location, linkCopied);
  const [begun, listened] = useBegun(
    isFiltered(focus) || location.words !== null || !!globalThis.early?.length,
  );
  useFocusRules(focus);
  useArrival(focus.target);

  return (
    <div ref={root}>
      <title>{`${article.headline} · Verbatim`}</title>
      <meta name="description" content={descriptionOf(article)} />
      <link rel="canonical" href={`${siteUrl}${address}`} />
      <Head
        onSearch={() => {
          setSearching(!searching);
        }}
      >
        {begun !== null && (
          <ReadingAids
            article={article}
            focus={focus}
            location={location}
            root={root}
            main={main}
            first={begun}
            onThere={listened}
            onQuote={setCurrent}
            say={say}
            searching={searching}
            onSearching={setSearching}
          />
        )}
        <StatusLine status={status} focus={focus} location={location} />
        <Progress of={main} />
      </Head>
      <div className={styles.layout}>
        <main ref={main} className={styles.main}>
          {children}
          <Reader
            article={article}
            address={address}
            wanted={focus.target?.block ?? null}
            whole={beside}
          >
            {card !== null && (
              <ReaderCard
                card={card}
                article={article}
                location={location}
                onClose={close}
                say={say}
              />
            )}
          </Reader>
          {!location.own && (
            <details className={along.along}>
              <summary>Take along</summary>
            </details>
          )}
        </main>
        <PanelShell target={focus.target} told={location.order === 'told'}>
          {{
            quotes: beside && (
              <PanelBoundary title="Quotes" retryOn={quotes}>
                <QuotesPanel
                  view={quotes}
                  badges={badgesOf(article)}
                  person={focus.person}
                  location={location}
                  target={focus.target}
                  current={current}
                />
              </PanelBoundary>
            ),
            people: beside && (
              <PanelBoundary title="People" retryOn={focus}>
                <PeopleBeside article={article} focus={focus} location={location} />
              </PanelBoundary>
            ),
            timeline: beside && (
              <PanelBoundary title="Timeline" retryOn={focus}>
                <TimelineBeside article={article} focus={focus} location={location} />
              </PanelBoundary>
            ),
          }}
        </PanelShell>
      </div>
      <Toast message={copied} />
    </div>
  );
}

interface BesideProps {
  readonly article: Article;
  readonly focus: Focus;
  readonly location: ReaderLocation;
}

function PeopleBeside({ article, focus, location }: BesideProps) {
  const view = useMemo(() => peopleView(article, focus), [article, focus]);
  return <PeoplePanel article={article} view={view} location={location} />;
}

function TimelineBeside({ article, focus, location }: BesideProps) {
  const view = useMemo(() => timelineView(article, focus), [article, focus]);
  return <TimelinePanel view={view} location={location} target={focus.target} />;
}

/** Whether a link leads to something beside the text. */
function isBeside(target: Target | null): boolean {
  return target !== null && target.block === null && target.kind !== 'about';
}

/** The article's own first words; a page is described by nothing that it does not say. */
function descriptionOf({ blocks, headline }: Article): string {
  const [first] = blocks.filter(({ type }) => type === 'paragraph');
  return first === undefined ? headline : blockText(first);
}
