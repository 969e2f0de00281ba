// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A file that Link's pages load; the executable carries it.
enum LinkAsset {
    static let page = linkHtml

    /// The file at a path, and its type.
    static func named(_ path: String) -> (text: StaticString, type: String)? {
        let prefix = "/link/v2/stable/"
        guard path.hasPrefix(prefix) else { return nil }
        return files[String(path.dropFirst(prefix.count))]
    }

    private static let files: [String: (text: StaticString, type: String)] = {
        let script = "text/javascript; charset=utf-8"
        let sheet = "text/css; charset=utf-8"
        return [
            "link-initialize.js": (linkInitializeJs, script), "app.js": (appJs, script), "dom.js": (domJs, script),
            "fields.js": (fieldsJs, script), "host.js": (hostJs, script), "view.js": (viewJs, script),
            "words.js": (wordsJs, script), "close.js": (closeJs, script), "link.css": (linkCss, sheet),
            "bank.css": (bankCss, sheet),
        ]
    }()
}
