/** How the page looks: light and dark, in forced colours, on a narrow screen and on paper. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --quiet: #4a4a4a; --line: #b5b5b5;
  --soft: #f2f5f9; --link: #0b4a82; --mark: #1f3864; --chosen: #d6e6f7; }
@media (prefers-color-scheme: dark) { :root { --ground: #17191c; --ink: #f0f0f0; --quiet: #c4c4c4;
  --line: #6a6a6a; --soft: #23272c; --link: #9accff; --mark: #9accff; --chosen: #24415f; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 62rem; padding: 1rem; background: var(--ground); color: var(--ink);
  font: 1.05rem/1.55 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.2rem 0 .5rem; border-bottom: 2px solid var(--mark); }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 1.2rem 0 .4rem; }
h4 { font-size: 1.05rem; margin: 1rem 0 .2rem; }
summary h3 { display: inline; }
p, ul, ol, dl { margin: .4rem 0 .8rem; }
ul, ol { padding-left: 1.6rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
h3:focus, h2:focus { outline: none; }
.sub, .quiet { color: var(--quiet); font-size: .95rem; }
.sub { display: block; font-weight: normal; }
.notice { border-left: .4rem double var(--mark); padding: .5rem .8rem; background: var(--soft); }
.lead { font-size: 1.15rem; }
article { border: 1px solid var(--line); border-radius: .3rem; padding: .2rem 1rem .6rem; margin: 1rem 0; }
p, li, dd { max-width: 46rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
nav li { max-width: none; }
.contact { border-top: 1px solid var(--line); padding-top: .5rem; }
dl.words dt { font-weight: bold; }
dl.words dd { margin: 0 0 .5rem; }
#compare { border: 2px solid var(--line); border-radius: .3rem; padding: .5rem 1rem; }
#answer > p { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; max-width: none; }
#compare > p { margin: .2rem 0; }
button { font: inherit; padding: .4rem .8rem; color: var(--link); background: var(--ground);
  border: 2px solid var(--mark); border-radius: .2rem; cursor: pointer; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; font-size: .97rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--soft); border-bottom: 2px solid var(--mark); }
tbody th { font-weight: normal; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .3rem 0; }
dl.figures { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .15rem 1rem; }
dl.figures dt { color: var(--quiet); }
dl.figures dd { margin: 0; }
.box { position: relative; }
label { display: block; font-weight: bold; margin-bottom: .2rem; }
input { width: 100%; font: inherit; padding: .5rem .6rem; color: inherit; background: var(--ground);
  border: 2px solid var(--mark); border-radius: .2rem; }
[role="listbox"] { position: absolute; z-index: 2; left: 0; right: 0; max-height: 60vh; overflow-y: auto;
  margin: 0; padding: 0; list-style: none; background: var(--ground); border: 2px solid var(--mark); }
[role="option"] { padding: .4rem .6rem; cursor: pointer; border-bottom: 1px solid var(--line); }
[role="option"][aria-selected="true"] { background: var(--chosen); outline: 3px solid var(--mark);
  outline-offset: -3px; }
[hidden] { display: none !important; }
@media (max-width: 30rem) { dl.figures { grid-template-columns: 1fr; } dl.figures dd { margin-bottom: .4rem; }
  h1 { font-size: 1.5rem; } article { padding: .1rem .6rem .5rem; } }
@media (forced-colors: active) { [role="option"][aria-selected="true"] { outline-color: Highlight; } }
@media print { :root { --ground: #fff; --ink: #000; --quiet: #333; --soft: #fff; --link: #000; --mark: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } #find, #compare, #answer > p, nav { display: none; }
  article, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } p, li, dd { max-width: 46rem; }
  .wide { overflow: visible; } thead { display: table-header-group; } }
`;
