/** The style sheet of a saved page: ink on paper, and a line and a colour for each side. */
export const STYLE = `
:root { font: 17px/1.5 Charter, "Source Serif 4", "Noto Serif", Cambria, Georgia, serif; color: #1d1b19; background: #fff; }
body { max-width: 75em; margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 1.5em; line-height: 1.2; }
ul { padding: 0; list-style: none; }
.letter { display: inline-block; min-width: 1.5em; color: var(--c); font-weight: 600; }
.key, .note, .counterpart summary, .letter { font-family: system-ui, "Noto Sans", sans-serif; font-size: .8em; }
.key > span { margin-inline-end: 1.5em; }
.key .sample { display: inline-block; inline-size: .9em; block-size: 1em; vertical-align: -.15em; border-inline-start: 3px solid var(--c); }
.key .sample.moved { border-inline-start-style: dashed; }
.key .sample.split { border-inline-start-style: double; }
.heads, .row[data-end="both"], .loose { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5em; }
.heads { margin-block: 1.5em .5em; border-block-end: 1px solid #bbb; font-size: 1.2em; }
.cell { padding: .4em .5em .4em 2.6em; overflow-wrap: anywhere; }
:dir(rtl) > .cell { padding: .4em 2.6em .4em .5em; }
.paragraph { position: relative; margin: 0 0 .6em; white-space: pre-line; }
.paragraph::before { content: attr(data-number); position: absolute; inset-inline-end: calc(100% + .7em); color: #666; font-size: .7em; line-height: 2; white-space: nowrap; }
.note { margin: 0; color: #5c5852; }
.row:is([data-kind="equal"], [data-kind="typography"], [data-kind="split"], [data-kind="moved"]) .paragraph { color: #5c5852; }
.row:is([data-kind="onlyA"], [data-kind="onlyB"]) .cell { border-inline-start: 3px solid var(--c); }
.row[data-kind^="moved"] .cell { border-inline-start: 3px dashed var(--c); }
del, ins { background: color-mix(in srgb, var(--c) 14%, #fff); text-decoration: underline solid 1.5px var(--c); text-underline-offset: .2em; print-color-adjust: exact; }
ins { text-decoration-style: double; }
:is(del, ins).typography { background: none; text-decoration: underline dotted 1px; }
:is(del, ins).space { background: none; text-decoration: none; }
.annotation { margin: .3em 0 .6em; padding: .3em .6em; border: 1px solid #ccc; border-inline-start: 3px solid #7a4b00; font: .8em/1.45 system-ui, "Noto Sans", sans-serif; white-space: pre-line; }
.row { break-inside: avoid; }
[data-colour="1"] { --c: #1c5cab; } [data-colour="2"] { --c: #a04a00; } [data-colour="3"] { --c: #84327f; } [data-colour="4"] { --c: #0b6a66; }
[data-colour="5"] { --c: #a3274f; } [data-colour="6"] { --c: #625f00; } [data-colour="7"] { --c: #4a4d9e; } [data-colour="8"] { --c: #5b5650; }
@media (width < 40em) { .row[data-end="both"], .loose { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; } :root { font-size: 10.5pt; } }
`;
