// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials

/// The page's style sheet, and the policy that allows exactly this sheet and nothing else.
enum PageStyle {
    static let sheet = """
        :root{color-scheme:light dark;--ink:#17202a;--quiet:#566270;--paper:#fbfaf7;--card:#fff;--line:#dcdfe3;\
        --accent:#8c1d2f;--code:#f2f0ea}
        @media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--quiet:#a2abb6;--paper:#14171b;--card:#1c2126;\
        --line:#343b43;--accent:#ff9aa8;--code:#101317}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
        .band{height:.5rem;background:repeating-linear-gradient(90deg,#8c1d2f 0 1.5rem,#1f4e3d 1.5rem 3rem,\
        #17324f 3rem 4rem,#d8b24a 4rem 4.25rem)}
        main,header,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
        header{padding-top:2rem}
        h1{font-size:1.75rem;line-height:1.2;margin:0}
        h2{font-size:1.1rem;margin:2rem 0 .6rem}
        p{margin:.4rem 0}
        .quiet,footer{color:var(--quiet)}
        footer{padding-top:2rem;padding-bottom:2rem;font-size:.9rem}
        a{color:var(--accent)}
        main,header,footer,h1,p,dd{overflow-wrap:anywhere}
        .wide{max-width:100%;overflow-x:auto}
        a:focus-visible,pre:focus-visible,.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem}
        table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line)}
        caption{text-align:left;color:var(--quiet);padding-bottom:.4rem}
        th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
        td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
        td,th{overflow-wrap:break-word}
        @media (max-width:40rem){table,tbody,tr,td,th{display:block}thead{display:none}tbody tr{padding:.6rem .75rem;\
        border-bottom:1px solid var(--line)}tbody td,tbody th,td.number{border:0;padding:.1rem 0;text-align:left}\
        td[data-label]::before{content:attr(data-label) ": ";color:var(--quiet)}caption{display:block;padding:.4rem .75rem}}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem;margin:0}
        dt{color:var(--quiet)}
        dd{margin:0;overflow-wrap:anywhere}
        pre{background:var(--code);border:1px solid var(--line);border-radius:.4rem;padding:.8rem 1rem;\
        overflow-x:auto;font:.9rem/1.5 ui-monospace,monospace;user-select:all}
        h3{font-size:.95rem;margin:1.2rem 0 .3rem}
        """

    /// No scripts, no other sources, no frames, no forms; the sheet is allowed by its hash.
    static let policy: String = {
        let hash = Data(SHA256.hash(data: Array(sheet.utf8))).base64EncodedString()
        return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
    }()
}
