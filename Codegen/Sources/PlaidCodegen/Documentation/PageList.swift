// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The pages of Plaid's site that the document itself names: a link to any other page may be dead.
struct PageList {
    private(set) var pages: Set<String> = []

    /// Collects the pages that `text` and the operations of the document name.
    init(text: String, operations: [SpecOperation]) {
        pages = Set(Self.links(in: text).map(Self.normalised))
        for operation in operations {
            if let page = Self.page(of: operation) { pages.insert(Self.normalised(page)) }
        }
    }

    func contains(_ link: String) -> Bool { pages.contains(Self.normalised(link)) }

    /// The overview of the API, for operations without a page of their own.
    static let overview = "https://plaid.com/docs/api"

    /// The page of an operation; the document gives it relative to the site's `/docs`, and writes `none` for some.
    static func page(of operation: SpecOperation) -> String? {
        guard let url = operation.documentation, !["none", "/none/", "/none"].contains(url) else { return nil }
        if url.hasPrefix("http") { return url }
        return "https://plaid.com/docs" + (url.hasPrefix("/docs/") ? url.dropFirst(5) : Substring(url))
    }

    /// A page and its folder are one; so are `path/#anchor` and `path#anchor`.
    private static func normalised(_ link: String) -> String {
        var link = link.replacing("/#", with: "#")
        if link.hasSuffix("/") { link.removeLast() }
        return link
    }

    /// The links in a text, up to the first character that ends one.
    static func links(in text: String) -> [String] {
        let ends: Set<UInt8> = Set(" \t\n\"'()<>[]`\\,".utf8)
        let marker = Array("https://".utf8)
        var links: [String] = []
        var text = text
        text.withUTF8 { bytes in
            var position = 0
            while position + marker.count < bytes.count {
                guard bytes[position] == marker[0], bytes[position..<position + marker.count].elementsEqual(marker)
                else {
                    position += 1
                    continue
                }
                var end = position
                while end < bytes.count, !ends.contains(bytes[end]) { end += 1 }
                var link = String(decoding: bytes[position..<end], as: UTF8.self)
                while let last = link.last, ".;:".contains(last) { link.removeLast() }
                links.append(link)
                position = end
            }
        }
        return links
    }
}
