/** The look of the gateway's own pages: text contrast 7:1 and more, light and dark, one column from 320 px on. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --soft: #f1f2f6; --line: #6b6f7b; --strong: #1f3fa8;
  --on-strong: #ffffff; --warn: #8a1c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f0f4; --paper: #17181c; --soft: #24262d; --line: #a3a8b8; --strong: #b8c7ff; --on-strong: #12172b;
    --warn: #ffb4ab; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem; }
header nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
header nav a, header nav button { display: inline-block; padding: .5rem 0; min-height: 2.75rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
a { color: var(--strong); }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
label, legend { display: block; font-weight: 600; margin-top: 1rem; }
fieldset { border: 0; margin: 0; padding: 0; }
fieldset label { font-weight: 400; margin-top: .25rem; }
.hint { margin: 0; }
input[type=email], input[type=text], input[type=number] { width: 100%; max-width: 28rem; min-height: 2.75rem; padding: .5rem;
  font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--line); border-radius: 4px; }
input[aria-invalid=true] { border-color: var(--warn); }
button.action { min-height: 2.75rem; margin-top: 1rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-strong); background: var(--strong); border: 2px solid var(--strong); border-radius: 4px; }
button.plain { font: inherit; color: var(--strong); background: none; border: 0; text-decoration: underline; cursor: pointer; }
.personas { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; margin: 0; padding: 0; }
.personas button.action { margin-top: 0; }
.note, .fault { border-left: 6px solid var(--line); background: var(--soft); padding: .75rem 1rem; margin: 1rem 0; }
.fault { border-color: var(--warn); }
.fault p, .note p { margin: 0; }
code, output { overflow-wrap: anywhere; font-family: ui-monospace, monospace; }
ul.rows { list-style: none; padding: 0; }
ul.rows li { border-top: 1px solid var(--line); padding: .75rem 0; }
`;
