/// Words of banks and of stored errors, safe to print.
enum SafeText {
    /// The text with control characters, and those that turn the direction of writing, as spaces: a terminal would obey them.
    static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isHarmful($0) ? " " : $0 }))
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
            || [0x061C, 0x200E, 0x200F, 0x2028, 0x2029].contains(scalar.value)
            || 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
    }
}
