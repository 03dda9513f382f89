/**
 * The exported page's whole style: the reader's own paper, ink and palette (`styles/tokens.css`), in
 * what browsers have long understood, and in faces that machines have. Classes h0 to h8 are
 * speakers' hues. It never changes with the article, so its hash can stand beside it.
 */
export const style = `
:root {
  color-scheme: light dark;
  --serif: Newsreader, Georgia, 'Noto Serif', 'Times New Roman', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  --paper: #fbf8f2; --ink: #211d18; --muted: #6a6156; --quiet: #8c8274;
  --hairline: #e6dfd2; --accent: #0b5d6e; --flash: #f7e3a1;
}
.h0 { --tint: #ebe6dc; --line: #8c8274; --deep: #5a5248; }
.h1 { --tint: #fbeabb; --line: #a47a14; --deep: #6f5108; }
.h2 { --tint: #dce8fb; --line: #4c7ac2; --deep: #28528f; }
.h3 { --tint: #dff0d8; --line: #54904a; --deep: #2f6527; }
.h4 { --tint: #fbdfe5; --line: #c0566f; --deep: #94304a; }
.h5 { --tint: #e9e1f8; --line: #8263bd; --deep: #5c3f96; }
.h6 { --tint: #d6efec; --line: #2f918a; --deep: #17645e; }
.h7 { --tint: #fde3d1; --line: #c26a2f; --deep: #8a4312; }
.h8 { --tint: #ecebc4; --line: #85832a; --deep: #59570f; }
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1916; --ink: #ece5da; --muted: #a99e90; --quiet: #83796d;
    --hairline: #37312b; --accent: #7fc6d6; --flash: #4a3d17;
  }
  .h0 { --tint: #37322c; --line: #8f8578; --deep: #c9bfb1; }
  .h1 { --tint: #463819; --line: #c79c3c; --deep: #edcb7c; }
  .h2 { --tint: #24364f; --line: #7ea6e2; --deep: #b3cdf5; }
  .h3 { --tint: #293f24; --line: #86bb7a; --deep: #b9dfb0; }
  .h4 { --tint: #4b2933; --line: #e08ba0; --deep: #f3bcc9; }
  .h5 { --tint: #372d50; --line: #a98fdc; --deep: #d3c3f3; }
  .h6 { --tint: #1d413e; --line: #64bdb5; --deep: #a4e0da; }
  .h7 { --tint: #4b301d; --line: #e09a66; --deep: #f4c6a3; }
  .h8 { --tint: #3b3a1b; --line: #b3b159; --deep: #dcdb9b; }
}
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
ol, ul { list-style: none; }
li { text-align: start; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  background: var(--paper); color: var(--ink);
  font: 400 0.9375rem/1.5 var(--sans); overflow-wrap: break-word;
}
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 25vh; }
.page { max-width: 40rem; margin: 0 auto; padding: 1.75rem 1.25rem 3rem 2.5rem; }
article { font: 400 1.1875rem/1.6 var(--serif); }
header { position: relative; margin-bottom: 2.25rem; }
h1 {
  position: relative; font-size: 2rem; font-size: clamp(1.9rem, 1.45rem + 2.1vw, 2.8rem);
  font-weight: 600; letter-spacing: -0.015em; line-height: 1.12; text-wrap: balance;
}
.dateline { margin-top: 1.1rem; color: var(--muted); font: 400 0.875rem/1.5 var(--sans); }
.dateline a, .soft a { color: inherit; }
.dateline a, .way a { white-space: nowrap; }
.dateline a:hover, .soft a:hover { color: var(--accent); }
article > p, article > figure { position: relative; margin-bottom: 1.1em; text-wrap: pretty; }
article > h2, article > h3, article > h4 {
  position: relative; margin: 2.1em 0 0.7em; font-weight: 600; line-height: 1.25; text-wrap: balance;
}
article > h2 { font-size: 1.3em; }
article > h3 { font-size: 1.12em; }
article > h4 { font-size: 1em; }
article > figure {
  margin: 1.9em 0; padding: 0.9em 0 1em; border: solid var(--hairline); border-width: 1px 0;
  font-size: 0.84em; line-height: 1.45;
}
.missing { margin-bottom: 0.5em; color: var(--muted); font: 400 0.8125rem/1.4 var(--sans); }
figcaption > .soft { font: inherit; }
mark {
  border-bottom: 1px solid transparent; background: none; color: inherit;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
mark.direct, mark.partial { background: var(--tint); }
mark.partial { border-bottom: 2px dashed var(--line); }
mark.indirect { border-bottom-color: var(--line); }
mark:target, .evidence:target, .mention:target { background: var(--flash); }
.insertion { color: var(--deep); }
.mention { color: inherit; text-decoration: none; }
.mention.name { text-decoration: underline dotted 1px var(--quiet); text-underline-offset: 0.18em; }
.mention:hover { color: var(--accent); text-decoration: underline solid 1px; }
sup { font: 600 0.6875rem/0 var(--sans); vertical-align: 0.55em; }
.number { padding: 0.4em 0.15em; text-decoration: none; }
.number::before { content: attr(data-number); }
.number:hover { text-decoration: underline; }
.letters {
  position: absolute; inset-inline-start: -2.45rem; width: 1.6rem; color: var(--deep);
  font: 600 0.6875rem/1.9rem var(--sans); letter-spacing: 0.02em; text-align: end; background: var(--paper);
}
.letters::before { content: attr(data-letters); }
.dot { position: absolute; inset-inline-start: -0.8rem; width: 0.7rem; height: 1.9rem; text-decoration: none; }
.dot::before {
  position: absolute; top: 0.8rem; left: 0.15rem; width: 5px; height: 5px;
  border: 1px solid var(--quiet); border-radius: 50%; content: '';
}
.dot.article::before { background: var(--quiet); }
.dot:hover::before { border-color: var(--accent); background: var(--accent); }
.key { margin-top: 1rem; }
article .key { color: var(--muted); font: 400 0.8125rem/1.9 var(--sans); }
.key mark { margin-right: 0.9em; padding: 0.1em 0.2em; }
section { margin-top: 3rem; }
section > h2, footer > h2 { margin-bottom: 0.6rem; font-size: 1rem; font-weight: 600; }
h3 { margin: 1.25rem 0 0.4rem; color: var(--muted); font-size: 0.8125rem; font-weight: 600; }
.soft, .role { color: var(--muted); font-size: 0.8125rem; }
.soft { overflow-wrap: anywhere; }
.soft + .soft { margin-top: 0.15rem; }
.role { display: block; }
.entry { padding: 0.8rem 0.5rem; border-top: 1px solid var(--hairline); scroll-margin-top: 2rem; }
.entry:target { background: var(--flash); }
.who { display: flex; align-items: center; line-height: 1.3; }
.who > span { min-width: 0; }
.who b, .person b { font-weight: 600; }
.count { min-width: 1.4em; color: var(--muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; font-weight: 600; }
.initials {
  flex: none; width: 1.75rem; height: 1.75rem; margin: 0 0.6rem 0 0.3rem; border-radius: 50%;
  background: var(--tint); color: var(--deep); font: 600 0.6875rem/1.75rem var(--sans);
  letter-spacing: 0.02em; text-align: center;
}
blockquote {
  margin: 0.55rem 0 0.5rem; padding-left: 0.75rem; border-left: 3px solid var(--line);
  font: 400 1.03rem/1.45 var(--serif);
}
blockquote.partial { border-left-style: dashed; }
blockquote.indirect { border-left-width: 1px; }
blockquote > span + span::before { content: '\\2026\\20'; }
blockquote.direct > span:first-child::before, blockquote.partial > span:first-child::before { content: '\\201c'; }
blockquote.direct > span + span::before, blockquote.partial > span + span::before { content: '\\2026\\20\\201c'; }
blockquote.direct > span::after, blockquote.partial > span::after { content: '\\201d'; }
.voices { display: block; margin-bottom: 0.6rem; border-radius: 2px; background: var(--hairline); }
.voices rect { fill: var(--line); stroke: var(--paper); stroke-width: 1; }
.person { display: flex; line-height: 1.35; }
.person .initials { margin-left: 0; }
.person > div { min-width: 0; }
.among { display: inline-block; min-width: 1.6em; padding: 0.1em 0.2em; font-variant-numeric: tabular-nums; }
details { margin-top: 0.15rem; font-size: 0.8125rem; }
summary { color: var(--muted); cursor: pointer; }
details li { margin-top: 0.45rem; color: var(--muted); }
details a { color: var(--ink); text-decoration: none; }
details a:hover { color: var(--accent); text-decoration: underline; }
.line { margin-left: 0.4rem; padding-top: 0.6rem; border-left: 1px solid var(--hairline); }
.event { position: relative; padding: 0.1rem 0.25rem 1.15rem 1.15rem; border: 0; line-height: 1.4; }
.event > p + p { margin-top: 0.15rem; }
.event::before {
  position: absolute; top: 0.42rem; left: -5px; width: 9px; height: 9px;
  border: 1.5px solid var(--muted); border-radius: 5px; background: var(--paper); content: '';
}
.event.article::before { background: var(--muted); }
.event.interval::before, .event.until::before, .event.since::before { left: -4px; width: 7px; height: 1.9rem; border-radius: 4px; }
.event.until::before { top: -0.7rem; border-top: 0; border-radius: 0 0 4px 4px; }
.event.since::before { border-bottom: 0; border-radius: 4px 4px 0 0; }
.event.until.article::before, .event.since.article::before { background: var(--quiet); }
.date { font-size: 0.8125rem; font-variant-numeric: tabular-nums; font-weight: 600; }
.date .soft { font-weight: 400; }
.sample {
  display: inline-block; width: 8px; height: 8px; margin: 0 0.3rem 0 0.2rem;
  border: 1.25px solid var(--muted); border-radius: 50%;
}
.sample + .sample, .sample.context { margin-left: 1rem; }
.sample.article { background: var(--muted); }
.sources .entry { display: flex; padding: 0.35rem 0.25rem; border: 0; font-size: 0.875rem; }
.sources .count { flex: none; padding-top: 0.1rem; }
.sources .entry > span { min-width: 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--hairline); color: var(--muted); font-size: 0.875rem; }
footer > h2 { color: var(--ink); }
footer p + p, footer p + ul { margin-top: 0.5rem; }
@media screen and (min-width: 52em) {
  .page { display: grid; max-width: 66rem; grid-template-columns: minmax(0, 38rem) minmax(15rem, 1fr); column-gap: 3.5rem; padding: 3rem 2rem 0 3rem; }
  main { grid-column: 1; grid-row: 1; }
  .notes { grid-column: 2; grid-row: 1; margin-top: -3rem; }
  .notes section { position: sticky; top: 0; max-height: 100vh; margin-top: 0; padding-top: 3rem; overflow-y: auto; }
  .notes section::after { display: block; height: 70vh; content: ''; }
  .story, .end { grid-column: 1 / -1; }
  .story { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 3.5rem; align-items: start; }
  .end { max-width: 38rem; padding-bottom: 4rem; }
}
@media screen and (min-width: 78em) {
  .page {
    max-width: 96rem; grid-template-columns: minmax(15rem, 1fr) minmax(0, 38rem) minmax(16rem, 1.15fr);
    grid-template-rows: auto 1fr; column-gap: 4.5rem; padding: 3.25rem 2.5rem 0;
  }
  main, .end { grid-column: 2; }
  .notes { grid-column: 3; }
  .story { display: block; grid-column: 1; }
  .story, .notes { grid-row: 1 / 3; margin-top: -3.25rem; }
  .notes section { padding-top: 3.25rem; }
  .story { position: sticky; top: 0; max-height: 100vh; padding-top: 3.25rem; overflow-y: auto; align-self: start; }
  .story, .notes section { scrollbar-width: thin; scrollbar-color: var(--hairline) transparent; }
  .story section:first-child { margin-top: 0; }
  .story::after { display: block; height: 70vh; content: ''; }
}
@media (prefers-contrast: more) {
  :root { --muted: var(--ink); --quiet: var(--ink); --hairline: var(--quiet); }
}
@media (forced-colors: active) {
  mark { background: none; color: inherit; forced-color-adjust: none; }
  mark.direct { border-bottom: 2px solid; }
  mark.partial { border-bottom: 2px dashed; }
  mark.indirect { border-bottom: 1px solid; }
}
@page { margin: 18mm 22mm 20mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --hairline: #bbb; --accent: #000; }
  html { font-size: 85%; }
  .page { max-width: none; padding: 0 0 0 2.5rem; }
  article { font-size: 11pt; line-height: 1.45; orphans: 2; widows: 2; }
  h1 { font-size: 24pt; }
  a { color: inherit; text-decoration: none; }
  mark, .initials, .event::before, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  mark.direct { border-bottom-color: var(--line); }
  mark.indirect { border-bottom-style: dotted; }
  .mention.name { text-decoration: none; }
  .dot, details, .way { display: none; }
  a[rel~='external']::after { content: ' ' attr(href); }
  .sources a[rel~='external']::after { content: none; }
  .sources [data-address]::after { content: ', ' attr(data-address); }
  a[rel~='external']::after, .sources [data-address]::after { color: var(--muted); font-size: 0.875em; overflow-wrap: anywhere; }
  h1, h2, h3, h4 { break-after: avoid; }
  .entry, figure { break-inside: avoid; }
}
`;

/** What a Content-Security-Policy knows the style by: the SHA-256 of its text, in Base64. */
export const styleHash = 'sha256-ldmOd8mYBN4BPIZ64Vgo/6yBaGUDLAPEkH5Q5rTsCsw=';
