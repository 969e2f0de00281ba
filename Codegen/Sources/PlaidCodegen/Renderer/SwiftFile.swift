// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// One file of the output.
public struct OutputFile: Sendable {
    /// The path below the output folder.
    public var path: String
    /// The whole text.
    public var text: String
}

/// Gathers declarations and works out which imports they need.
struct SwiftFile {
    private var body = ""
    private var publicTypes: Set<String> = []
    private var modules: Set<String> = []
    private(set) var lineCount = 0

    /// `types` are the names that the declaration's public interface mentions.
    mutating func add(_ declaration: String, types: some Sequence<String> = [], modules: Set<String>) {
        if !body.isEmpty { body += "\n" }
        body += declaration
        // A comment counts as one line, so that sentences do not move types from file to file.
        var wasComment = false
        for line in declaration.split(separator: "\n", omittingEmptySubsequences: false) {
            let isComment = line.drop { $0 == " " }.hasPrefix("///")
            if !isComment || !wasComment { lineCount += 1 }
            wasComment = isComment
        }
        publicTypes.formUnion(types)
        self.modules.formUnion(modules)
    }

    var isEmpty: Bool { body.isEmpty }

    func text(version: String) -> String {
        var modules = modules
        for type in publicTypes {
            if type == "Decimal" { modules.insert("FoundationEssentials") }
            if type == "JSONValue" { modules.insert("PlaidJSON") }
            if Self.vocabulary.contains(type) { modules.insert("PlaidTypes") }
        }
        let imports = modules.sorted().map { "public import \($0)\n" }.joined()
        return """
            // swift-format-ignore-file
            // Written by plaid-codegen from Plaid's OpenAPI document \(version). Do not edit: see docs/GeneratedCode.md.

            \(imports)
            \(body)
            """
    }

    /// Types of PlaidTypes that a member can have.
    private static let vocabulary: Set<String> = [
        "AccessToken", "AccountID", "AssetReportToken", "CalendarDate", "ClientSecret", "InstitutionID", "ItemID",
        "LinkToken",
        "ProcessorToken", "PublicToken", "RequestID", "SensitiveString", "Timestamp", "TransactionID", "UserToken",
    ]
}
