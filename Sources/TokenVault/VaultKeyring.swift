// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes

/// The master keys: the active one encrypts, the older ones only decrypt.
package struct VaultKeyring: Sendable, RedactedDescription {
    package let active: VaultKey
    /// The keys that only decrypt, newest first.
    package let older: [VaultKey]
    private let byID: [String: VaultKey]

    package init(active: VaultKey, older: [VaultKey] = []) throws(VaultError) {
        var byID = [active.id: active]
        for key in older where byID.updateValue(key, forKey: key.id) != nil {
            throw VaultError(.malformedKey, "Two vault keys are named \(key.id); give each key its own name.")
        }
        self.active = active
        self.older = older
        self.byID = byID
    }

    /// The same keys behind a new active one.
    package func adding(_ key: VaultKey) throws(VaultError) -> VaultKeyring {
        try VaultKeyring(active: key, older: [active] + older)
    }

    /// The lines of a key file.
    func exportText() -> String { ([active] + older).map { $0.exportText() }.joined(separator: "\n") }

    func key(_ id: String) -> VaultKey? { byID[id] }

    /// Parses `ID:BASE64` keys separated by commas or line breaks, the active one first.
    ///
    /// Lines that begin with `#` are comments.
    ///
    /// - Parameter source: The source of the text, for error messages.
    package init(text: String, source: String) throws(VaultError) {
        var keys: [VaultKey] = []
        for line in text.split(whereSeparator: \.isNewline) where !line.drop(while: \.isWhitespace).hasPrefix("#") {
            for part in line.split(separator: ",") {
                let trimmed = String(part.filter { !$0.isWhitespace })
                guard !trimmed.isEmpty else { continue }
                keys.append(try Self.key(trimmed, source: source))
            }
        }
        guard let active = keys.first else {
            throw VaultError(.missingKey, "\(source) contains no vault key; create one with `tartan vault init`.")
        }
        try self.init(active: active, older: Array(keys.dropFirst()))
    }

    private static func key(_ text: String, source: String) throws(VaultError) -> VaultKey {
        let colon = text.firstIndex(of: ":")
        let id = colon.map { String(text[..<$0]) } ?? "default"
        let encoded = colon.map { String(text[text.index(after: $0)...]) } ?? text
        guard let data = Data(base64Encoded: encoded), data.count == VaultKey.byteCount else {
            throw VaultError(
                .malformedKey,
                """
                The vault key in \(source) is not ID:BASE64 of \(VaultKey.byteCount) bytes; create one with \
                `tartan vault init`.
                """)
        }
        return try VaultKey(id: id, bytes: [UInt8](data))
    }

    /// The environment variable that may hold the keys.
    package static let environmentVariable = "TARTAN_VAULT_KEY"

    /// Reads the keys from the environment, or else from a key file.
    package static func load(
        environment: [String: String], keyFile: String?
    ) throws(VaultError) -> VaultKeyring {
        if let text = environment[environmentVariable], !text.isEmpty {
            return try VaultKeyring(text: text, source: environmentVariable)
        }
        guard let keyFile else {
            throw VaultError(
                .missingKey,
                "There is no vault key: set \(environmentVariable) or use a key file; `tartan vault init` creates one.")
        }
        return try VaultKeyFile.load(keyFile)
    }
}
