// From web/link/link.css by scripts/embed. Do not edit.

extension LinkAsset {
    static let linkCss: StaticString = #"""
        :root {
          color-scheme: light dark;
          --ink: #17202a; --quiet: #515d69; --paper: #ffffff; --line: #c9ced4; --field: #ffffff; --shade: rgb(16 22 30 / 55%);
          --accent: #1f4e3d; --accent-ink: #ffffff; --soft: #eef3f0; --error: #8c1d2f; --error-soft: #fbeef0;
          --warn: #6b4b00; --warn-soft: #fdf5e0;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e8eaed; --quiet: #a9b2bc; --paper: #1a1f25; --line: #414a54; --field: #12161b; --shade: rgb(0 0 0 / 70%);
            --accent: #8fd0b2; --accent-ink: #10261d; --soft: #232b31; --error: #ffb0bb; --error-soft: #3a1d23;
            --warn: #f0cd7a; --warn-soft: #352b14;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html, body { margin: 0; height: 100%; }
        html { background: transparent; }
        body { color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
        body.framed { background: var(--shade); }
        body.alone { background: var(--soft); }
        #root { min-height: 100%; height: 100%; display: flex; align-items: center; justify-content: center; }
        .card {
          /* One height for all panes: the card stays where it is when the next one comes. */
          position: relative; width: min(25rem, 100%); height: min(40rem, 100%); overflow-y: auto;
          scroll-padding: 4rem 0 6rem;
          background: var(--paper); border-radius: .9rem; box-shadow: 0 1rem 3rem rgb(0 0 0 / 30%);
          display: flex; flex-direction: column;
        }
        .card::before {
          content: ""; display: block; flex: none; height: .4rem;
          background: repeating-linear-gradient(90deg, #1f4e3d 0 1.5rem, #17324f 1.5rem 3rem, #8c1d2f 3rem 4rem,
            #d8b24a 4rem 4.25rem);
        }
        .embedded .card { width: 100%; height: 100%; border-radius: 0; box-shadow: none; }
        .top {
          display: grid; grid-template-columns: 2.75rem 1fr 2.75rem; align-items: center; padding: .5rem .5rem 0; flex: none;
          position: sticky; top: 0; z-index: 2; background: var(--paper);
        }
        .brand {
          grid-column: 2; margin: 0; text-align: center; font-weight: 650; letter-spacing: .01em; display: flex; gap: .5rem;
          align-items: center; justify-content: center;
        }
        .weave {
          width: 1.1rem; height: 1.1rem; border-radius: .2rem;
          background: linear-gradient(90deg, transparent 60%, rgb(216 178 74 / 90%) 60% 75%, transparent 75%),
            linear-gradient(transparent 30%, #17324f 30% 60%, transparent 60%), #1f4e3d;
        }
        .icon {
          width: 2.75rem; height: 2.75rem; border: 0; border-radius: 50%; background: transparent; color: var(--quiet);
          cursor: pointer; position: relative; grid-row: 1;
        }
        .icon:hover { background: var(--soft); color: var(--ink); }
        .back { grid-column: 1; }
        .close { grid-column: 3; }
        .close::before, .close::after {
          content: ""; position: absolute; inset: 50% auto auto 50%; width: 1.1rem; border-top: .14rem solid currentcolor;
          transform: translate(-50%, -50%) rotate(45deg);
        }
        .close::after { transform: translate(-50%, -50%) rotate(-45deg); }
        .back::before {
          content: ""; position: absolute; inset: 50% auto auto 50%; width: .7rem; height: .7rem;
          border: solid currentcolor; border-width: 0 0 .14rem .14rem; transform: translate(-35%, -50%) rotate(45deg);
        }
        [dir="rtl"] .back::before { transform: translate(-65%, -50%) rotate(-135deg); }
        .note {
          margin: .25rem 1.5rem 0; padding: .25rem .75rem; border-radius: 1rem; background: var(--warn-soft); color: var(--warn);
          font-size: .8125rem; text-align: center; flex: none;
        }
        .body { flex: 1 0 auto; display: flex; flex-direction: column; padding: 1.25rem 1.5rem 1.5rem; transition: opacity .15s; }
        .busy .body { opacity: .5; }
        .busy .body, .busy .back { pointer-events: none; }
        h1 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .75rem; font-weight: 650; overflow-wrap: anywhere; }
        h1:focus { outline: none; }
        .text { margin: 0 0 .75rem; color: var(--quiet); overflow-wrap: anywhere; }
        .notice { margin: 0 0 1rem; padding: .65rem .85rem; border-radius: .5rem; border-inline-start: .25rem solid; }
        .notice.error { background: var(--error-soft); color: var(--error); border-color: var(--error); }
        .notice.warning { background: var(--warn-soft); color: var(--warn); border-color: var(--warn); }
        .code { margin: -.5rem 0 1rem; color: var(--quiet); font: .8125rem/1.5 ui-monospace, monospace; }
        /* A sentence keeps its own direction, on a page of the other one. */
        h1, .text, .notice, .hint, .note, .choice label, .choice .detail, .bank .name {
          unicode-bidi: plaintext;
        }
        /* … but stands where the page's lines start; match-parent would say it, and Chromium does not know that. */
        [dir="rtl"] :is(h1, .text, .notice, .hint, .choice label, .choice .detail, .bank .name) { text-align: right; }
        .note { text-align: center; }
        .form { flex: 1 0 auto; display: flex; flex-direction: column; gap: 1rem; }
        .field label, legend { display: block; font-weight: 600; margin-bottom: .35rem; padding: 0; }
        .field input {
          width: 100%; min-height: 2.9rem; padding: .5rem .8rem; font: inherit; color: inherit; background: var(--field);
          border: 1px solid var(--quiet); border-radius: .5rem;
        }
        .field input[aria-invalid="true"] { border-color: var(--error); }
        .hint { margin: .35rem 0 0; font-size: .875rem; color: var(--quiet); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .choices { border: 0; margin: 0; padding: 0; min-width: 0; }
        .choice {
          display: grid; grid-template-columns: auto 1fr; column-gap: .75rem; align-items: center; position: relative;
          padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; margin-top: .5rem;
        }
        .choice:has(input:checked) { border-color: var(--accent); background: var(--soft); }
        .choice:focus-within { outline: 3px solid var(--accent); outline-offset: 1px; }
        .choice input { position: relative; z-index: 1; width: 1.2rem; height: 1.2rem; margin: 0; accent-color: var(--accent); grid-row: 1 / span 2; }
        .choice input:focus-visible { outline: none; }
        .choice label { font-weight: 500; cursor: pointer; grid-column: 2; overflow-wrap: anywhere; }
        .choice label::after { content: ""; position: absolute; inset: 0; }
        .choice .detail { grid-column: 2; font-size: .875rem; color: var(--quiet); }
        .all {
          min-height: 2.75rem; padding: .25rem .5rem; margin-inline-start: -.5rem; border: 0; border-radius: .5rem;
          background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer;
        }
        .all:hover { background: var(--soft); }
        .last .body { justify-content: center; text-align: center; }
        .last .form { display: none; }
        .banks { list-style: none; margin: 0; padding: 0; }
        .bank {
          width: 100%; min-height: 3.4rem; display: grid; grid-template-columns: auto 1fr auto; gap: .75rem; align-items: center;
          padding: .5rem .25rem; border: 0; border-bottom: 1px solid var(--line); background: transparent; font: inherit;
          color: inherit; text-align: start; cursor: pointer; border-radius: .25rem;
        }
        .bank:hover { background: var(--soft); }
        .bank .name { overflow-wrap: anywhere; }
        .bank .detail { font-size: .8125rem; color: var(--quiet); }
        .mark {
          width: 2.1rem; height: 2.1rem; border-radius: .5rem; display: grid; place-items: center; font-weight: 650;
          background: var(--soft); color: var(--accent);
        }
        .buttons {
          display: flex; flex-direction: column; gap: .6rem; margin: auto 0 -1.5rem; padding: .75rem 0 1.5rem; position: sticky;
          bottom: -1px; z-index: 2; background: var(--paper);
        }
        .button {
          min-height: 2.9rem; padding: .5rem 1rem; border-radius: .5rem; font: inherit; font-weight: 600; cursor: pointer;
          background: transparent; color: var(--accent); border: 1px solid var(--accent);
        }
        .button.primary { background: var(--accent); color: var(--accent-ink); }
        .button:hover { filter: brightness(1.08); }
        .spinner {
          width: 2.2rem; height: 2.2rem; margin: 2rem auto; border-radius: 50%; border: .25rem solid var(--line);
          border-top-color: var(--accent); animation: turn 1s linear infinite;
        }
        @keyframes turn { to { transform: rotate(1turn); } }
        .done {
          width: 3.5rem; height: 3.5rem; margin: 1.5rem auto 1rem; border-radius: 50%; background: var(--accent); position: relative;
        }
        .done::after {
          content: ""; position: absolute; inset: 45% auto auto 50%; width: .8rem; height: 1.5rem; transform:
            translate(-50%, -50%) rotate(45deg); border: solid var(--accent-ink); border-width: 0 .25rem .25rem 0;
        }
        .unseen {
          position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }
        @media (max-width: 600px) {
          #root { align-items: stretch; }
          .card { width: 100%; height: 100%; border-radius: 0; box-shadow: none; }
        }
        /* Where there is hardly room for a field, the buttons do not take it. */
        @media (max-height: 28rem) { .buttons { position: static; } .card { scroll-padding-bottom: 1rem; } }
        @media (prefers-reduced-motion: reduce) {
          *, *::before, *::after { transition: none !important; animation-duration: 4s !important; }
          .spinner { animation: none; border-style: dotted; }
        }
        @media (forced-colors: active) { .button, .choice, .card { border: 1px solid; } }

        """#
}
