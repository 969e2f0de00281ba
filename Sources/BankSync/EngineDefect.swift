/// Deliberate mistakes, so that the tests that are to find such mistakes can be tested themselves.
///
/// Nothing but a test passes one.
package enum EngineDefect: String, Sendable, CaseIterable {
    /// Commits the cursor, and the rows after it in a transaction of their own.
    case savesCursorApart
    /// Keeps the pages that were read before data changed between two pages.
    case keepsPagesBeforeMutation
    /// Keeps stored rows that a stream does not name when it is read from its beginning once more.
    case keepsWhatAWholeReadingLacks
}
