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
        <tartan-connect id="connect"></tartan-connect>
        <section id="result" aria-labelledby="result-title" hidden><h2 id="result-title"></h2><ul id="accounts"></ul></section>
        <noscript><p>This page needs JavaScript.</p></noscript>
        </main>
        </body>
        </html>

        """#
}
