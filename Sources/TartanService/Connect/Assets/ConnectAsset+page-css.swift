// From web/connect/page.css by scripts/embed. Do not edit.

extension ConnectAsset {
    static let pageCss: StaticString = #"""
        :root {
          color-scheme: light dark;
          --ink: #17202a; --quiet: #566270; --paper: #fbfaf7; --card: #ffffff; --line: #dcdfe3; --accent: #8c1d2f;
        }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8eaed; --quiet: #a2abb6; --paper: #14171b; --card: #1c2126; --line: #343b43; --accent: #ff9aa8; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
        .band {
          height: .5rem;
          background: repeating-linear-gradient(90deg, #8c1d2f 0 1.5rem, #1f4e3d 1.5rem 3rem, #17324f 3rem 4rem,
            #d8b24a 4rem 4.25rem);
        }
        main {
          max-width: 32rem; margin: 3rem auto; padding: 2rem; background: var(--card); border: 1px solid var(--line);
          border-radius: .75rem;
        }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
        p { color: var(--quiet); margin: .4rem 0 1.25rem; }
        ul { margin: 0; padding: 0; list-style: none; }
        li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
        tartan-connect { display: block; }
        #question { color: var(--ink); font-size: 1.25rem; line-height: 1.35; margin: 1.25rem 0 .5rem; overflow-wrap: anywhere; }
        .choices { display: flex; flex-wrap: wrap; gap: .5rem; }
        button { min-height: 2.9rem; padding: .5rem 1.25rem; border-radius: .5rem; cursor: pointer;
          font: 600 1rem/1.4 system-ui, sans-serif; border: 1px solid #1f4e3d; background: #1f4e3d; color: #fff; }
        button.second { background: transparent; color: inherit; border-color: currentcolor; }
        button:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
        @media (max-width: 600px) { main { margin: 0; border: 0; border-radius: 0; padding: 1.25rem; min-height: calc(100vh - .5rem); } }

        """#
}
