// From web/link/link.html by scripts/embed. Do not edit.

extension LinkAsset {
    static let linkHtml: StaticString = #"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Link (Tartan Sandbox)</title>
        <link rel="stylesheet" href="/link/v2/stable/link.css">
        <script type="module" src="/link/v2/stable/app.js"></script>
        </head>
        <body>
        <noscript><p>Link needs JavaScript.</p></noscript>
        <div id="root"></div>
        </body>
        </html>

        """#
}
