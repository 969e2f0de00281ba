// From web/link/bank.css by scripts/embed. Do not edit.

extension LinkAsset {
    static let bankCss: StaticString = #"""
        :root {
          color-scheme: light dark;
          --ink: #1d1a2b; --quiet: #5a5670; --paper: #ffffff; --page: #f1eff7; --line: #8e89a5; --accent: #4b3a8f; --on: #ffffff;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #ece9f6; --quiet: #b3aecb; --paper: #201d2e; --page: #15131f; --line: #6e6988; --accent: #c3b5ff; --on: #1d1638;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        header { background: var(--accent); color: var(--on); text-align: center; padding: .5rem 1rem; font-size: .875rem; }
        header p { margin: 0; }
        main { max-width: 26rem; margin: 2rem auto; padding: 1.5rem; background: var(--paper); border-radius: .75rem; }
        h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
        p { color: var(--quiet); }
        header p { color: inherit; }
        label { display: block; font-weight: 600; margin-top: 1rem; }
        legend { font-weight: 600; padding: 0; }
        fieldset { border: 0; margin: 0; padding: 0; }
        .box { font-weight: 400; margin-top: .5rem; }
        .box input { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); vertical-align: middle; min-height: 0; }
        input, select {
          min-height: 2.75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
          border-radius: .4rem; padding: .4rem .7rem;
        }
        select option { background: var(--paper); }
        input:not([type="checkbox"]), select { width: 100%; }
        button {
          width: 100%; min-height: 2.9rem; margin-top: 1.25rem; border: 1px solid var(--accent); border-radius: .4rem;
          background: var(--accent); color: var(--on); font: inherit; font-weight: 600; cursor: pointer;
        }
        button.second { background: transparent; color: var(--accent); margin-top: .6rem; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        a { color: var(--accent); }
        @media (max-width: 600px) { main { margin: 0 auto; border-radius: 0; min-height: 80vh; } }

        """#
}
