// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Turns the document's words into Swift's.
enum Naming {
    /// `account_id` → `accountID`, `AssetRetirementIndicator` → `assetRetirementIndicator`.
    static func property(_ wire: String) -> String {
        let parts = words(wire)
        guard let first = parts.first else { return "empty" }
        let name = first.lowercased() + parts.dropFirst().map(capitalised).joined()
        if startsWithDigit(name) { return "value" + name }
        // `self.self` and `self.init` mean something else, quoted or not.
        return name == "self" || name == "init" ? name + "Value" : name
    }

    /// The same with the first letter capitalised: a type's name.
    static func type(_ wire: String) -> String {
        let parts = words(wire)
        let name = parts.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
        return startsWithDigit(name) ? "Value" + name : name
    }

    /// The name of an enum's value.
    ///
    /// Names that Swift gives a meaning of their own get a suffix.
    static func enumCase(_ wire: String) -> String {
        if wire.isEmpty { return "empty" }
        let name = property(wire)
        // `.none` and `.some` would be read as Optional's; the others are members of every open enum.
        if ["none", "some", "rawValue", "description"].contains(name) { return name + "Value" }
        return name
    }

    /// The name as it must be written where an identifier stands.
    static func escaped(_ name: String) -> String {
        reserved.contains(name) ? "`\(name)`" : name
    }

    /// A schema's name as a type's name: underscores go, the rest stays as Plaid writes it.
    static func schemaType(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func capitalised(_ word: String) -> String {
        switch word.lowercased() {
        case "id": "ID"
        case "ids": "IDs"
        case "url": "URL"
        case "urls": "URLs"
        case "uri": "URI"
        case "uris": "URIs"
        case let lower: lower.prefix(1).uppercased() + lower.dropFirst()
        }
    }

    private static func startsWithDigit(_ name: String) -> Bool {
        name.first.map { $0.isNumber } ?? false
    }

    /// Splits at everything that is not a letter or digit, at a small letter before a capital, and before the last
    /// capital of a run (`ATMFee` is `ATM` and `Fee`).
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var current = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            guard character.isASCII, character.isLetter || character.isNumber else {
                // `4.1` keeps its digits apart: 41 would be another number.
                if let last = current.last, last.isNumber, index + 1 < characters.count, characters[index + 1].isNumber
                {
                    current.append("_")
                    continue
                }
                if !current.isEmpty { words.append(current) }
                current = ""
                continue
            }
            if let last = current.last, character.isUppercase {
                let next = index + 1 < characters.count ? characters[index + 1] : " "
                if last.isLowercase || (last.isUppercase && next.isLowercase) {
                    words.append(current)
                    current = ""
                }
            }
            current.append(character)
        }
        if !current.isEmpty { words.append(current) }
        return words
    }

    private static let reserved: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "open", "operator", "private", "protocol", "public", "rethrows", "static", "struct",
        "subscript", "typealias", "var", "break", "case", "continue", "default", "defer", "do", "else", "fallthrough",
        "for", "guard", "if", "in", "repeat", "return", "switch", "where", "while", "as", "catch", "false", "is", "nil",
        "super", "self", "Self", "throw", "throws", "true", "try", "precedencegroup", "Any", "Type", "Protocol",
    ]
}
