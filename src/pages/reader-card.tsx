import { useHref } from 'react-router';
import type { Article } from '../model/article.ts';
import { citation } from '../model/citation.ts';
import { focusOf } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, startOf } from '../model/location.ts';
import { peopleView } from '../model/people.ts';
import { quotesView } from '../model/quotes.ts';
import { Card, PersonCard, QuoteCard } from '../reader/card.tsx';
import type { OpenCard } from '../reader/use-card.ts';
import { kindNames } from '../model/words.ts';
import { copyRich } from '../ui/clipboard.ts';
import { copyVerdict, share } from '../ui/share.ts';

interface ReaderCardProps {
  readonly card: OpenCard;
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly onClose: () => void;
  /** Says something at the foot of the page. */
  readonly say: (message: string) => void;
}

/** The open card with what it is about. Nothing when the article has no such mention or quote. */
export default function ReaderCard(props: ReaderCardProps) {
  const { card, article, location, onClose, say } = props;
  const root = useHref(formatLocation(startOf(article.id)));
  const focus = focusOf(article, { ...startOf(article.id), person: location.person });
  if (card.kind === 'quote') {
    const whole = (path: string) => new URL(`${root}${path}`, document.baseURI).href;
    const everyone = { ...focus, person: null };
    const item = quotesView(article, everyone).items.find(({ quote }) => quote.id === card.id);
    return (
      item && (
        <Card card={card} label={kindNames[item.quote.kind]} onClose={onClose}>
          <QuoteCard
            item={item}
            location={location}
            onCopy={() => {
              const { plain, html } = citation(article, item.quote, whole(`#${item.quote.id}`));
              void copyRich(plain, html).then((done) => {
                say(copyVerdict(done));
              });
            }}
            onShare={() => {
              void share(article.headline, whole(`q/${item.quote.id}/`)).then(say);
            }}
          />
        </Card>
      )
    );
  }
  const mention = article.mentions.find(({ id }) => id === card.id);
  const { heard, unheard } = peopleView(article, focus);
  const item = [...heard, ...unheard].find(({ person }) => person.id === mention?.person);
  return (
    mention &&
    item && (
      <Card card={card} label={item.person.name} onClose={onClose}>
        <PersonCard item={item} mention={mention} location={location} />
      </Card>
    )
  );
}
