/// What was probably meant by a word that is not known.
enum Suggestion {
    /// "Did you mean …?" for the names that come near; another sentence where none does.
    static func sentence(_ near: [String], otherwise: String) -> String {
        near.isEmpty ? otherwise : "Did you mean \(near.joined(separator: " or "))?"
    }

    /// The names that come near a word, as the sentence.
    static func sentence(for word: String, among known: [String], otherwise: String) -> String {
        sentence(UnknownCommand.near(word, known), otherwise: otherwise)
    }
}
