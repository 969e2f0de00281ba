// From web/docs/docs.css by scripts/embed. Do not edit.

extension DocsAsset {
    static let docsCss: StaticString = #"""
        :root {
          color-scheme: light dark;
          --ink: #17202a; --quiet: #566270; --paper: #fbfaf7; --card: #ffffff; --line: #dcdfe3; --accent: #8c1d2f; --code: #f2f0ea;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e8eaed; --quiet: #a2abb6; --paper: #14171b; --card: #1c2126; --line: #343b43; --accent: #ff9aa8; --code: #101317;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        .band {
          height: .5rem;
          background: repeating-linear-gradient(90deg, #8c1d2f 0 1.5rem, #1f4e3d 1.5rem 3rem, #17324f 3rem 4rem, #d8b24a 4rem 4.25rem);
        }
        header, nav, main, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding-top: 2rem; }
        footer { padding-top: 2rem; padding-bottom: 2rem; color: var(--quiet); font-size: .9rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; }
        h3 { font-size: 1.1rem; margin: 0 0 .3rem; }
        h4 { font-size: .95rem; margin: 1rem 0 .3rem; }
        p { margin: .4rem 0; }
        a { color: var(--accent); }
        a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, pre:focus-visible {
          outline: 3px solid var(--accent); outline-offset: 2px;
        }
        .skip { position: absolute; left: -999px; }
        .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
        nav a { display: inline-block; padding: .2rem 0; }
        article, section section {
          background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0;
        }
        code { background: var(--code); padding: .1em .3em; border-radius: .25rem; font: .9em ui-monospace, monospace; }
        .place code { display: inline-block; padding: .3rem .5rem; }
        .quiet, .type { color: var(--quiet); }
        .type { font-size: .9rem; }
        dl { margin: .3rem 0; }
        dt { margin-top: .5rem; }
        dd { margin: 0 0 0 1rem; }
        form { display: grid; gap: .6rem; margin-top: .8rem; }
        label { display: grid; gap: .2rem; color: var(--quiet); font-size: .9rem; }
        input, textarea {
          width: 100%; padding: .5rem; border: 1px solid var(--quiet); border-radius: .35rem; background: var(--paper);
          color: var(--ink); font: 1rem ui-monospace, monospace;
        }
        button {
          justify-self: start; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: .35rem; background: var(--card);
          color: var(--accent); font: inherit; cursor: pointer;
        }
        pre {
          max-height: 24rem; margin: .6rem 0 0; padding: .8rem 1rem; overflow: auto; border: 1px solid var(--line);
          border-radius: .4rem; background: var(--code); font: .9rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
        }

        """#
}
