// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import MoneyLedger
import PlaidCore

/// A value that a flag, an environment variable or a configuration file sets.
///
/// Everything else derives from `Setting.all`: the options of the commands, the reader, `tartan config`, the file of
/// `tartan init` and the table of docs/Configuration.md.
struct Setting: Sendable {
    /// Which values are possible.
    enum Kind: Sendable {
        case text
        /// A file or folder; in a configuration file, relative to its folder.
        case path
        /// The address of a server.
        case address
        case database
        case number(ClosedRange<UInt64>)
        /// An amount in US dollars, such as 250.00.
        case amount
        case yesNo
        case choice([String])
        /// Words; one text separates them by commas.
        ///
        /// A flag that is repeated takes one word at a time, which may contain commas.
        case list([String], isRepeated: Bool = false)
    }

    /// Which commands use it.
    enum Use: Sendable {
        /// Every command with that flag of the table.
        case flag(String)
        case commands([String])
    }

    /// The name in a file, its sections separated by dots.
    let key: String
    /// The name of the flag without dashes; `nil` for a setting without one.
    let flag: String?
    let variable: String
    let kind: Kind
    /// What holds if nothing sets it.
    let standard: String?
    /// Whether the value is never shown.
    let isSecret: Bool
    /// Whether a configuration file may hold it.
    let isInFiles: Bool
    let use: Use
    /// What `--help` and the documentation say, one or two sentences.
    let help: String

    /// - Parameters:
    ///   - variable: Otherwise TARTAN_ and the key in capitals.
    ///   - use: Otherwise every command with the flag.
    init(
        _ key: String, flag: String?, variable: String? = nil, _ kind: Kind, standard: String? = nil,
        isSecret: Bool = false, isInFiles: Bool = true, use: Use? = nil, _ help: String
    ) {
        self.key = key
        self.flag = flag
        self.variable = variable ?? "TARTAN_" + key.uppercased().replacing(".", with: "_")
        self.kind = kind
        self.standard = standard
        self.isSecret = isSecret
        self.isInFiles = isInFiles
        self.use = use ?? .flag(flag ?? "")
        self.help = help
    }

    /// Whether the log of accesses that swift-configuration can write leaves the value out: an address may hold a password, and a
    /// text may be a URL with a secret in its query.
    var isSensitive: Bool {
        switch kind {
        case .database, .address, .text: true
        default: isSecret
        }
    }

    var isList: Bool { if case .list = kind { true } else { false } }
    var isRepeated: Bool { if case .list(_, isRepeated: true) = kind { true } else { false } }

    /// Whether a configuration file may hold it, at its top or in a profile.
    func canBe(inProfile: Bool) -> Bool { isInFiles && !(inProfile && key == Self.profile.key) }

    /// The kind as a word for programs.
    var type: String {
        switch kind {
        case .text: "text"
        case .path: "path"
        case .address: "address"
        case .database: "database"
        case .number: "number"
        case .amount: "amount"
        case .yesNo: "boolean"
        case .choice: "choice"
        case .list: "list"
        }
    }

    /// The words of a text; a list has any number, everything else one.
    func values(of text: String) -> [String] {
        guard isList else { return [text] }
        return text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// What is wrong with a value, as the end of a sentence that begins with where it stands; `nil` for a possible one.
    func problem(with values: [String]) -> String? {
        for value in values {
            if value.utf8.count > SettingsFile.maximumBytes {
                return "must have at most \(SettingsFile.maximumBytes) bytes."
            }
            if let problem = problem(with: value) { return problem }
        }
        return nil
    }

    private func problem(with value: String) -> String? {
        let shown = isSecret ? "" : ", not '\(SafeText.line(String(value.prefix(40))))'"
        switch kind {
        case .text, .path:
            // The system's interfaces end a text at U+0000.
            return value.unicodeScalars.contains("\0") ? "must not contain the character U+0000." : nil
        case .address: return Self.addressProblem(value)
        case .database:
            do {
                _ = try DatabaseAddress(value)
                return nil
            } catch {
                return "must be a file, sqlite:FILE or postgresql://USER:PASSWORD@HOST/DATABASE."
            }
        case .number(let range):
            guard let number = UInt64(value), range.contains(number) else {
                return "must be a number from \(range.lowerBound) to \(range.upperBound)\(shown)."
            }
            return nil
        case .amount:
            let amount = try? Money(decimal: value, .usd)
            return amount?.isNegative == false ? nil : "must be an amount in US dollars such as 250.00\(shown)."
        case .yesNo: return Self.truth(value) == nil ? "must be true or false\(shown)." : nil
        case .choice(let known):
            return known.contains(value.lowercased()) ? nil : "must be \(Self.either(known))\(shown)."
        case .list(let known, _):
            guard !known.isEmpty, !known.contains(value) else { return nil }
            return "must contain only \(known.sorted().joined(separator: ", "))\(shown)."
        }
    }

    /// The address may hold a password, so it is not shown.
    private static func addressProblem(_ value: String) -> String? {
        guard let url = URL(string: value), ["http", "https"].contains(url.scheme?.lowercased()),
            let host = url.host(), !host.isEmpty, url.query() == nil, url.fragment() == nil,
            PlaidEnvironment.hasPossiblePort(url)
        else { return "must be an address such as http://127.0.0.1:8181." }
        // Pages and logs name the address.
        guard url.user() == nil, url.password() == nil else { return "must not contain a user name or a password." }
        return nil
    }

    /// The meaning of a word for yes or no; `nil` for any other.
    static func truth(_ word: String) -> Bool? {
        switch word.lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: nil
        }
    }

    private static func either(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}
