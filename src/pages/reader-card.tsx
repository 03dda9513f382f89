import type { ComponentProps } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { useHref } from 'react-router';
import type { Article } from '../model/article.ts';
import { citation } from '../model/citation.ts';
import { eventsWithin } from '../model/events-within.ts';
import { focusOf } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, startOf } from '../model/location.ts';
import { passagesOfPerson } from '../model/passages.ts';
import { peopleView } from '../model/people.ts';
import { quotesView } from '../model/quotes.ts';
import { wholeTimeline } from '../model/timeline.ts';
import { kindNames } from '../model/words.ts';
import { PutRightOnCard } from '../aids/put-right-on-card.tsx';
import { DateText } from '../panels/date-text.tsx';
import { PassageList } from '../panels/passage-list.tsx';
import { Card } from '../reader/card.tsx';
import { EventCard, EventTitle } from '../reader/event-card.tsx';
import { fewPassages, PersonCard, PersonTitle } from '../reader/person-card.tsx';
import { QuoteCard, QuoteTitle } from '../reader/quote-card.tsx';
import type { OpenCard } from '../reader/use-card.ts';
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

/** The open card with what it is about. Nothing when the article has no such thing. */
export default function ReaderCard(props: ReaderCardProps) {
  const form = useForm(`${props.card.kind} ${props.card.id}`, props.say);
  switch (props.card.kind) {
    case 'mention':
      return <CardOfPerson {...props} form={form} />;
    case 'quote':
      return <CardOfQuote {...props} form={form} />;
    case 'evidence':
      return <CardOfEvent {...props} form={form} />;
  }
}

/** What is filled in on a card, while it is not saved. */
interface Form {
  readonly fillIn: () => void;
  /** Says so, when something was filled in. */
  readonly lose: () => void;
}

function useForm(subject: string, say: (message: string) => void): Form {
  // One card after another may be shown in the same place.
  const filledIn = useRef<string | null>(null);
  const fillIn = useCallback(() => {
    filledIn.current = subject;
  }, [subject]);
  const lose = useCallback(() => {
    if (filledIn.current === subject)
      say('This has just been changed elsewhere. What you filled in is gone.');
    filledIn.current = null;
  }, [subject, say]);
  return { fillIn, lose };
}

type CardProps = ReaderCardProps & { readonly form: Form };

function CardOfPerson(props: CardProps) {
  const { card, article, location, onClose, form } = props;
  const mention = article.mentions.find(({ id }) => id === card.id);
  const focus = focusOf(article, { ...startOf(article.id, location.own), person: location.person });
  const { heard, unheard } = peopleView(article, focus);
  const item = [...heard, ...unheard].find(({ person }) => person.id === mention?.person);
  if (mention === undefined || item === undefined) return <Gone {...props} />;
  const passages = passagesOfPerson(article, item.person);
  return (
    <Card
      card={card}
      label={item.person.name}
      title={<PersonTitle item={item} />}
      onClose={onClose}
    >
      <PersonCard
        article={article}
        item={item}
        mention={mention}
        location={location}
        passages={passages.length}
      >
        <PassageList
          article={article}
          passages={passages.slice(0, fewPassages)}
          name={item.person.name}
          location={location}
        />
      </PersonCard>
      <PutRightHere
        key={mention.id}
        state={stateOf(item.person.id, item.person.name)}
        form={form}
        wrong={{ kind: 'mention', mention, person: item.person }}
        onDone={onClose}
      />
    </Card>
  );
}

function CardOfQuote(props: CardProps) {
  const { card, article, location, onClose, say, form } = props;
  const root = useHref(formatLocation(startOf(article.id, location.own)));
  const whole = (path: string) => new URL(`${root}${path}`, document.baseURI).href;
  const { items } = quotesView(article, focusOf(article, startOf(article.id, location.own)));
  const item = items.find(({ quote }) => quote.id === card.id);
  if (item === undefined) return <Gone {...props} />;
  return (
    <Card
      card={card}
      label={kindNames[item.quote.kind]}
      title={<QuoteTitle item={item} />}
      onClose={onClose}
    >
      <QuoteCard
        item={item}
        events={eventsWithin(article, item.quote.at)}
        location={location}
        onCopy={() => {
          const { plain, html } = citation(
            article,
            item.quote,
            location.own ? null : whole(`#${item.quote.id}`),
          );
          void copyRich(plain, html).then((done) => {
            say(copyVerdict(done));
          });
        }}
        onShare={
          location.own
            ? undefined
            : () => {
                void share(article.headline, whole(`q/${item.quote.id}/`)).then(say);
              }
        }
      />
      <PutRightHere
        key={item.quote.id}
        state={stateOf(item.quote.speaker, item.quote.kind)}
        form={form}
        wrong={{ kind: 'quote', quote: item.quote }}
        onDone={onClose}
      />
    </Card>
  );
}

function CardOfEvent(props: CardProps) {
  const { card, article, location, onClose, form } = props;
  const rests = ({ anchor }: { readonly anchor: string }) => anchor === card.id;
  const item = wholeTimeline(article).find(({ evidence }) => evidence.some(rests));
  const span = item?.evidence.find(rests)?.span;
  if (item === undefined || span === undefined) return <Gone {...props} />;
  return (
    <Card
      card={card}
      label={`Event: ${item.event.title}`}
      title={
        <EventTitle item={item}>
          <DateText dates={item.dates} />
        </EventTitle>
      }
      onClose={onClose}
    >
      <EventCard article={article} item={item} span={span} location={location} />
      <PutRightHere
        key={item.event.id}
        state={stateOf(item.event.title, item.event.date.value)}
        form={form}
        wrong={{ kind: 'event', event: item.event }}
        onDone={onClose}
      />
    </Card>
  );
}

/** What the card was about is so no more, in another tab for one: it closes, and what is lost is said. */
function Gone({ form: { lose }, onClose }: CardProps) {
  useEffect(() => {
    lose();
    onClose();
  }, [lose, onClose]);
  return null;
}

interface PutRightHereProps extends ComponentProps<typeof PutRightOnCard> {
  /** What is known of it now, as one text. */
  readonly state: string;
  readonly form: Form;
}

/**
 * A form begins anew when what it is about has changed under it, in another tab for one. What was
 * filled in is gone then, and that is said.
 */
function PutRightHere({ state, form: { fillIn, lose }, ...given }: PutRightHereProps) {
  useEffect(lose, [state, lose]);
  return (
    <div onChange={fillIn} data-form="">
      <PutRightOnCard key={state} {...given} />
    </div>
  );
}

function stateOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}
