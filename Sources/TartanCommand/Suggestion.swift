// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What was probably meant by a word that is not known.
enum Suggestion {
    /// "Did you mean …?" for the names that come near; another sentence where none does.
    static func sentence(_ near: [String], otherwise: String) -> String {
        guard let last = near.last else { return otherwise }
        let rest = near.dropLast().joined(separator: ", ")
        return "Did you mean \(rest.isEmpty ? last : "\(rest) or \(last)")?"
    }

    /// The names that come near a word, as the sentence.
    static func sentence(for word: String, among known: [String], otherwise: String) -> String {
        sentence(UnknownCommand.near(word, known), otherwise: otherwise)
    }
}
