/**
 * A whole text over what is not the article's but leads to others: "More stories", "Related", "Most
 * read". What stands under it goes with it.
 */
const overOthers =
  /^(?:(?:more|other|similar|related|recommended|recent|popular|top|latest|trending|featured|sponsored|promoted|suggested)(?: \w+){0,2} (?:stories|story|news|articles?|posts?|coverage|reading|reads|content|headlines|videos?|links|topics?)|related|recommended(?: for you)?|recommendations|trending(?: now)?|more (?:on|about) this(?: \w+)?|more from\b.{1,60}|more like this|more in (?:\w+ ?){1,3}|(?:you|readers) (?:may|might)(?: also)? (?:like|be interested in|enjoy|have missed).*|(?:the )?most (?:read|popular|viewed|watched|shared|commented).*|popular (?:now|today|this week)|what(?: to|['’]s)? (?:read )?next|(?:read|up|watch) next|keep reading|further reading|also (?:on|in|by)\b.{1,60}|editor['’]?s['’]? (?:picks?|choice)|our picks|don['’]t miss|(?:in case )?you missed it|in case you missed it|from (?:around|across) the (?:web|site|internet)|(?:around|from) the web|elsewhere on\b.{1,60}|on the same (?:topic|subject)|explore more|discover more|see also|read also|also read)\s*[.:…!→»›]*$/i;

/** Longer texts are the article's, in UTF-16 code units. */
const longestLabel = 80;

/** Whether a text of its own stands over texts that are not the article's. */
export function standsOverOthers(text: string): boolean {
  return text.length <= longestLabel && overOthers.test(text);
}
