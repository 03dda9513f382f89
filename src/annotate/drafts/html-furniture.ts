/**
 * What a news page has around its article, and in the midst of it: known by what elements are, by
 * the words of their classes, and by what they say. Drawn from the HTML standard, ARIA's roles and
 * the names that publishing systems and widgets have in common; of no one site.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements whose text no browser shows as the page's own, or that are there to be worked with. */
const silent = words(`
  script style template noscript title meta link base iframe frame frameset noframes object embed
  svg canvas audio video map area select textarea input button label datalist meter progress dialog
  menu rt rp annotation annotation-xml`);

const aroundArticle = words(`nav aside footer address search form fieldset`);

const rolesAround = words(`
  navigation search complementary contentinfo banner dialog alertdialog alert menu menubar toolbar
  tablist tooltip button form`);

/** Words in classes and ids; each is one that articles' own parts are not called by. */
const classesAround = words(`
  share sharing sharebar sharetools sharedaddy sharethis addthis social socials sociallinks
  newsletter newsletters signup subscribe subscription subscriptions paywall regwall related
  relatedlinks recirc recirculation recommended recommendation recommendations trending
  outbrain taboola disqus comments commenting commentlist respond cookie cookies consent gdpr ccpa
  onetrust breadcrumb breadcrumbs pagination pager ad ads advert adverts advertisement advertising
  adslot adunit adsbygoogle dfp sponsored sponsor sponsors promo promos promotion byline bylines
  toolbar nav navbar navigation menu sidebar footer teaser teasers follow donate donation popup modal
  overlay skip copyright tags taglist keywords pullquote readmore morelike`);

/** Two words of a class, one after the other. */
const classPairsAround =
  /\b(?:pull quote|read (?:more|next|also)|more (?:on|from|like|stories)|most (?:read|popular|viewed)|sign up|follow us|you may|also like|up next|skip link|author (?:bio|box|info|card)|editors? picks?|twitter video|fb video|embedded content|posted on|post meta|entry meta|article meta|jump links?)\b/;

/** Posts that an article quotes, unless they are quotations in a block: then their words are there. */
const postsAround =
  /\b(?:twitter tweet|instagram media|tiktok embed|bluesky embed|mastodon embed|fb post|reddit (?:embed|card)|telegram post|text post)\b/;

const offScreen =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text|-only)?)(?:$|[\s_-])/i;

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Elements that begin and end lines, by the HTML standard's section on rendering. */
const blockLevel = words(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol
  optgroup option p plaintext pre search section summary table caption colgroup col thead tbody tfoot
  tr ul xmp`);

export function isBlockLevel(element: Element): boolean {
  return blockLevel.has(element.localName);
}

/** What no reader of the page sees as its text, whatever it is. */
export function isUnseen(element: Element): boolean {
  return (
    silent.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    hiddenStyle.test(startOf(element, 'style')) ||
    offScreen.test(startOf(element, 'class')) ||
    isFootnoteMark(element)
  );
}

/** What belongs to the page and not to its article, judged by its name, its role and its classes. */
export function isFurniture(element: Element): boolean {
  const name = element.localName;
  if (aroundArticle.has(name) || rolesAround.has(element.getAttribute('role') ?? '')) return true;
  // Within a sentence a word of any class is the sentence's.
  if (!isBlockLevel(element) && !name.includes('-')) return false;
  const all = classWords(element);
  const whole = all.join(' ');
  if (name !== 'blockquote' && postsAround.test(whole)) return true;
  return all.some((word) => classesAround.has(word)) || classPairsAround.test(whole);
}

/** Whether one of the words of its classes, of its id or of its own name is among those. */
export function hasClassWord(element: Element, among: ReadonlySet<string>): boolean {
  return classWords(element).some((word) => among.has(word));
}

/** So much of an attribute says what an element is, in UTF-16 code units. */
const longestAttribute = 1000;

function startOf(element: Element, attribute: string): string {
  return (element.getAttribute(attribute) ?? '').slice(0, longestAttribute);
}

function classWords(element: Element): readonly string[] {
  const { localName } = element;
  return [
    startOf(element, 'class'),
    startOf(element, 'id'),
    localName.includes('-') ? localName.slice(0, longestAttribute) : '',
  ]
    .join(' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function isFootnoteMark(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const link = element.firstElementChild;
  return (
    link !== null &&
    link.nextElementSibling === null &&
    link.firstElementChild === null &&
    (link.getAttribute('href') ?? '').startsWith('#') &&
    /^\W*(?:\d{1,4}|[a-z])\W*$/i.test(element.textContent.slice(0, 20))
  );
}

/** Longer texts are the article's whatever they begin with, in UTF-16 code units. */
const longestLabel = 160;

/** A whole text that only names what stands beside or after it. */
const label =
  /^(?:advert|advertisement|ad|ads|sponsored|promoted|paid content|share|shares|share(?: this)?(?: article| story| page| post)?(?: (?:on|via|with)\b.*)?|copy (?:link|url)|link copied|print|print (?:this )?(?:article|page|story)|e-?mail|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|messenger|save|saved|bookmark|comments?|\d+ (?:shares?|comments?|min(?:ute)?s? read)|\d+|view (?:all )?comments|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|related|related(?: \w+)?(?: articles?| stories| story| news| topics?| content| links?| coverage| reading| posts?)|more(?: \w+)? (?:stories|news|coverage)|more (?:on|about) this(?: \w+)?|more from (?:our|the) \w+|more like this|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in).*|most (?:read|popular|viewed|watched|shared|commented).*|trending(?: now)?|top (?:stories|news|picks)|latest(?: news| stories)?|what to read next|read next|up next|next (?:article|story|up)|previous (?:article|story)|editor['’]?s['’]? (?:picks?|choice)|don['’]t miss|in case you missed it|follow us|skip (?:to|past|advertisement)\b.*|(?:for immediate|press|news|media) release|back to top|top|menu|search|close|home|log ?in|sign ?in|register|subscribe|subscribe now|topics|tags|about (?:the author|us)|contact us|terms(?: of (?:use|service))?|privacy policy|cookie (?:policy|settings)|all rights reserved|story continues(?: below.*)?|article continues(?: below.*)?|continue reading.*|load(?:ing)?(?: more)?|play(?: video)?|watch(?: (?:now|live|video))?|listen(?: (?:now|to this (?:article|story)))?|image(?: source| caption| credit)?|video|gallery|expand|show (?:more|less)|read more|read full (?:article|story)|get in touch|source link|external links|sister links)[.:…!→»›]*$/i;

/** How a text begins that asks the reader for something, or leads somewhere else. */
const prompt =
  /^(?:read (?:more|also|next|the full (?:story|article|report))\s*[:|–—»>-]|read more (?:about|on|from|at)\b|also read\b|see also\b|more on (?:this|that)\b|related\s*[:|–—-]|related (?:articles?|stories|news|topics?)\s*:|recommended\s*[:|–—-]|(?:watch|listen|photos|video|gallery|more|podcast)\s*[:|]|follow (?:us|our|\w+ on (?:twitter|facebook|instagram|x|threads|bluesky))\b|sign up (?:to|for|now|here|today)\b|subscribe (?:to|now|here|for|today)\b|get (?:the|our|all the)\b.*\b(?:newsletter|inbox)\b|(?:download|get) (?:the|our) \w* ?app\b|like us on\b|join (?:us on|our (?:whatsapp|telegram|channel|mailing list|newsletter))\b|click here\b|share (?:this|on|via)\b|tags?\s*:|topics?\s*:|filed under\b|posted in\b|this (?:site|website) uses cookies|(?:we|our partners) use cookies|by (?:clicking|continuing|signing up|subscribing)\b.*\b(?:agree|accept|consent)|your email address will not be published|required fields are marked|save my name|enter your e-?mail|please (?:enable javascript|log in|sign in|subscribe)|©|\(c\)\s|copyright (?:©|\(c\)|\d{4}|of\b)|all rights reserved\b|support (?:our|independent) journalism|(?:photo|image) gallery\b|have a (?:news )?tip\b|see more on\s*:|our standards\s*:|click to (?:share|e-?mail|print)\b|be the first to (?:get|know|hear)\b|(?:download|get|install) (?:the|our) .{1,40} app\b|you are receiving this (?:e-?mail|newsletter)\b|(?:media |press )?contacts?\s*:|do you have a (?:story|tip)|(?:e-?mail|contact|message|call|text|write to) us\b|view (?:this|more) (?:post|photos?|video|profile)\b.* on \w+$|a post shared by\b)/i;

/** "Listen to the highlights on The Example's Sounds": where else it is to be heard or seen. */
const elsewhere =
  /^(?:Listen|Watch|Hear|Stream|Catch up|Follow)\b[^.!?“”"]{1,120} on (?:the )?(?:i?\p{Lu}[\p{L}\p{N}’'+]* ?){1,5}$/u;

/** Longer texts that are a page's all the same: where it was in print, and what readers may write. */
const notice =
  /^(?:(?:do|did|are|were|have|has) (?:you|your)\b[^.?!“”"]{1,120}\?.*\b(?:(?:e-?mail|contact|tell|call|text|message|write to|send) (?:us|our|your|the (?:newsroom|reporter|editor))|get in touch|let us know|share your)\b|A version of this (?:article|story) (?:appears|appeared|was published) in (?:the )?print\b|Do you have an opinion on the issues raised in this\b)/i;

/** Whether a text of its own is the page's and not the article's. */
export function isFurnitureText(text: string): boolean {
  if (text.length <= 4 * longestLabel && notice.test(text)) return true;
  return (
    text.length <= longestLabel &&
    (label.test(text) || prompt.test(text) || isBar(text) || elsewhere.test(text))
  );
}

/** "Share Save": several labels in one line. */
function isBar(text: string): boolean {
  const labels = text.split(' ');
  return labels.length > 1 && labels.length <= 6 && labels.every((word) => label.test(word));
}

/** After one of these, all that comes is readers' own. */
export function beginsComments(text: string): boolean {
  return /^(?:(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion))[:.]?$/i.test(
    text,
  );
}
