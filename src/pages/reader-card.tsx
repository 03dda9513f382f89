import type { Article } from '../model/article.ts';
import { focusOf } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { startOf } from '../model/location.ts';
import { peopleView } from '../model/people.ts';
import { quotesView } from '../model/quotes.ts';
import { Card, PersonCard, QuoteCard } from '../reader/card.tsx';
import type { OpenCard } from '../reader/use-card.ts';
import { kindNames } from '../model/words.ts';

interface ReaderCardProps {
  readonly card: OpenCard;
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly onClose: () => void;
}

/** The open card with what it is about. Nothing when the article has no such mention or quote. */
export default function ReaderCard({ card, article, location, onClose }: ReaderCardProps) {
  const focus = focusOf(article, { ...startOf(article.id), person: location.person });
  if (card.kind === 'quote') {
    const everyone = { ...focus, person: null };
    const item = quotesView(article, everyone).items.find(({ quote }) => quote.id === card.id);
    return (
      item && (
        <Card card={card} label={kindNames[item.quote.kind]} onClose={onClose}>
          <QuoteCard item={item} location={location} />
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
