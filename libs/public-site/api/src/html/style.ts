/**
 * The look of the public pages: the app's tokens and the few rules that these pages need. The tokens stand here again,
 * because the server cannot import a browser library; a test compares them with the app's.
 */
export const LIGHT = `
  color-scheme: light;
  --paper: #faf8f3;
  --surface: #fffefb;
  --sunken: #f3efe6;
  --ink: #1d2530;
  --muted: #5a6472;
  --line: #e5dfd2;
  --line-strong: #8d8779;
  --accent: #0f5e5a;
  --accent-strong: #0a4a47;
  --accent-ink: #fff;
  --accent-soft: #e1efeb;
  --mark: #fff0b3;
  --good: #2a7548;
  --shadow: 0 1px 2px rgb(40 30 10 / 0.06);`;

export const DARK = `
  color-scheme: dark;
  --paper: #12161a;
  --surface: #191f24;
  --sunken: #0e1215;
  --ink: #ece8df;
  --muted: #a4acb5;
  --line: #2b333a;
  --line-strong: #6a747d;
  --accent: #74c9b8;
  --accent-strong: #92d8ca;
  --accent-ink: #08211e;
  --accent-soft: #16322f;
  --mark: #4a3f12;
  --good: #7ccf9a;
  --shadow: none;`;

export interface Typefaces {
  /** The `@font-face` rules of the app: its two typefaces, and what stands for them until they have come. */
  faces: string;
  serif: string;
  sans: string;
}

export const styleSheet = ({ faces, serif, sans }: Typefaces): string => `${faces}
:root {${LIGHT}
  --serif: ${serif};
  --sans: ${sans};
  --radius: 10px;
}
@media screen and (prefers-color-scheme: dark) {
  :root {${DARK}
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.5 var(--sans); font-synthesis: none; text-rendering: geometricPrecision; overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; letter-spacing: -0.005em; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 1.9vw, 2.25rem); line-height: 1.2; }
h2 { font-size: 1.3125rem; line-height: 1.3; }
h3 { font-size: 1.0625rem; line-height: 1.3; }
p { margin: 0 0 12px; }
ul { margin: 0 0 12px; padding-left: 1.2em; }
li { margin: 0 0 4px; }
a { color: var(--accent); text-decoration: none; }
a:hover, p a, .text a { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
::selection { background: var(--mark); color: var(--ink); }
.muted { color: var(--muted); }
.small { font-size: 0.875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; top: 8px; left: 8px; z-index: 9; padding: 10px 16px; border-radius: 8px; background: var(--accent); color: var(--accent-ink); font-weight: 600; transform: translateY(-200%); }
.skip:focus { transform: none; }

.top { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: center; justify-content: space-between; padding: 12px 24px; border-bottom: 1px solid var(--line); }
.brand { display: flex; gap: 9px; align-items: center; min-height: 44px; font: 600 1.25rem/1 var(--serif); color: var(--ink); }
.brand svg { color: var(--accent); }
main:focus { outline: none; }
.brand:hover { text-decoration: none; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 0 4px; margin: 0; padding: 0; list-style: none; }
.top nav li { margin: 0; }
.top nav a { display: flex; align-items: center; min-height: 44px; padding: 0 10px; border-radius: 8px; font-weight: 500; color: var(--ink); }
.top nav a:hover { background: var(--sunken); text-decoration: none; }
.top nav a[aria-current='page'] { background: var(--accent-soft); color: var(--accent); }

.page { display: grid; grid-template-columns: minmax(0, 700px) 300px; gap: 28px 44px; justify-content: center; align-content: start; padding: 36px 40px 60px; }
.head { grid-column: 1 / -1; max-width: 1044px; }
.column { min-width: 0; display: grid; gap: 32px; align-content: start; }
.aside { min-width: 0; display: grid; gap: 18px; align-content: start; }
.overline { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin: 0 0 4px; font-size: 0.875rem; color: var(--muted); }
.lead { font: 400 1.1875rem/1.55 var(--serif); max-width: 60ch; margin: 12px 0 0; }
.text { font: 400 1.0625rem/1.6 var(--serif); max-width: 68ch; }
.text > :last-child { margin-bottom: 0; }
section > h2 { margin-bottom: 10px; }
section > div:not(:first-of-type) > h3 { margin-top: 22px; }
.stroke { width: 3px; height: 1em; flex: none; }
.strip { display: block; width: 100%; height: 3px; }
.logo { display: block; max-width: 220px; max-height: 72px; width: auto; height: auto; margin: 0 0 14px; border-radius: 6px; }

.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 18px 20px; min-width: 0; overflow: hidden; }
.card > .strip { width: calc(100% + 40px); margin: -18px -20px 15px; }
.card > :last-child { margin-bottom: 0; }
.card h2, .card h3 { margin-bottom: 6px; }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: 44px; padding: 10px 18px; border: 1px solid transparent; border-radius: 8px; background: var(--accent); color: var(--accent-ink); font: 600 1rem/1.2 var(--sans); cursor: pointer; }
.button:hover { background: var(--accent-strong); }
p a.button, a.button:hover { text-decoration: none; }
.button.jump { display: none; }
.lead + p { margin-top: 18px; }
.button.quiet { background: transparent; border-color: var(--line-strong); color: var(--ink); }
.button.quiet:hover { background: var(--sunken); }
.tag { display: inline-block; font-size: 0.8125rem; line-height: 1.5; padding: 2px 9px; border-radius: 99px; background: var(--accent-soft); color: var(--accent); white-space: nowrap; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 16px; margin: 0; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
.rules { padding: 0; margin: 12px 0 0; list-style: none; display: grid; gap: 8px; }
.rules li { position: relative; padding-left: 28px; margin: 0; }
.rules li::before { content: ''; position: absolute; left: 4px; top: 0.25em; width: 6px; height: 12px; border: solid var(--good); border-width: 0 2.5px 2.5px 0; transform: rotate(40deg); }
.rows { margin: 0; list-style: none; }
.rows:not(.card) { padding: 0; }
.rows > li { margin: 0; padding: 11px 0; display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; justify-content: space-between; }
.rows > li + li { border-top: 1px solid var(--line); }
.rows.card { padding-block: 6px; }
.rows.dates > li { display: grid; justify-content: start; }
.rows .name { display: inline-flex; gap: 8px; align-items: center; font-weight: 500; }
.quotes { display: grid; gap: 14px; }
.quotes figure { margin: 0; }
.quotes blockquote { margin: 0 0 10px; font: 400 1.0625rem/1.6 var(--serif); }
.quotes figcaption { font-size: 0.875rem; color: var(--muted); }

.find { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
.find label { flex: 1 1 100%; font-weight: 600; }
.find input { flex: 1 1 220px; min-width: 0; min-height: 44px; padding: 8px 12px; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--surface); color: var(--ink); font: 400 1rem/1.4 var(--sans); }

.cycle { display: grid; grid-template-columns: repeat(5, minmax(min-content, 1fr)); margin: 4px 0 0; padding: 0; list-style: none; font-size: 0.84375rem; }
.cycle li { position: relative; margin: 0; padding: 24px 8px 0 0; color: var(--muted); line-height: 1.35; }
.cycle b { display: block; font-weight: 600; color: var(--ink); }
.cycle li::before { content: ''; position: absolute; top: 7px; left: 0; right: 0; height: 2px; background: var(--line); }
.cycle li::after { content: ''; position: absolute; top: 0; left: 0; width: 16px; height: 16px; border-radius: 50%; background: var(--surface); border: 2px solid var(--accent); }
.cycle li.task::after { border-radius: 3px; }
.cycle li:last-child::before { display: none; }

.foot { border-top: 1px solid var(--line); padding: 20px 24px 40px; font-size: 0.875rem; color: var(--muted); }
.foot ul { display: flex; flex-wrap: wrap; gap: 0 20px; margin: 0 auto 8px; padding: 0; list-style: none; max-width: 1044px; }
.foot li a { display: inline-block; padding: 10px 0; }
.foot p { max-width: 1044px; margin: 0 auto; }

@media (max-width: 1020px) {
  .page { grid-template-columns: minmax(0, 700px); padding: 28px 28px 48px; }
  .button.jump { display: inline-flex; }
}
@media (max-width: 760px) {
  .top { padding: 8px 16px; }
  .brand { padding-left: 0; }
  .top nav a { padding: 0 8px; }
  .top nav { margin-left: -8px; }
  .page { padding: 22px 16px 40px; gap: 24px; }
  .card { padding: 16px; }
  .card > .strip { width: calc(100% + 32px); margin: -16px -16px 13px; }
  .cycle { grid-template-columns: none; }
  .cycle li { padding: 0 0 14px 26px; }
  .cycle li::before { top: 8px; bottom: -8px; left: 7px; right: auto; width: 2px; height: auto; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: 8px; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --sunken: #fff; --ink: #000; --muted: #333; --line: #bbb; --accent: #000; --accent-soft: #fff; --shadow: none; }
  body { font-size: 11pt; }
  .top nav, .find, .button, .skip, .foot ul { display: none; }
  .page { display: block; padding: 0; }
  .column, .aside { display: block; }
  section, .card { break-inside: avoid-page; margin-bottom: 14pt; }
  h1, h2, h3 { break-after: avoid; }
  .stroke, .strip { print-color-adjust: exact; }
}
`;
