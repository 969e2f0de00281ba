// From web/connect/page.html by scripts/embed. Do not edit.

extension ConnectAsset {
    static let pageHtml: StaticString = #"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Connect a bank</title>
        <link rel="stylesheet" href="/connect/page.css">
        <script type="module" src="/connect/page.js"></script>
        </head>
        <body>
        <div class="band" aria-hidden="true"></div>
        <main>
        <h1 id="title">Connect a bank</h1>
        <p id="lead"></p>
        <section id="confirm" aria-labelledby="question" hidden>
        <h2 id="question"></h2>
        <p id="warning"></p>
        <div class="choices"><button type="button" id="yes"></button><button type="button" id="no" class="second"></button></div>
        </section>
        <div id="place"></div>
        <p id="notice" role="alert" hidden></p>
        <section id="result" aria-labelledby="result-title" hidden><h2 id="result-title"></h2><ul id="accounts"></ul></section>
        <noscript><p>This page needs JavaScript.</p></noscript>
        </main>
        </body>
        </html>

        """#
}
