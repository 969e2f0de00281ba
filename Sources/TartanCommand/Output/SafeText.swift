import Export

/// Words of banks and of stored errors, safe to print.
enum SafeText {
    /// The text with a space for what a terminal would obey, or what turns the direction of writing.
    static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { PlainText.isControl($0) ? " " : $0 }))
    }
}
