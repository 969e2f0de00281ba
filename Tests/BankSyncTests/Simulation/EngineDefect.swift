// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Deliberate mistakes that a simulation is played with, so that the check that is to find such mistakes is tested itself.
///
/// The engine has no switch for them: the store or the client that a worker is given makes them.
enum EngineDefect: String, Sendable, CaseIterable {
    /// Commits the cursor, and the rows after it in a transaction of their own.
    case savesCursorApart
    /// Keeps the pages that were read before data changed between two pages.
    case keepsPagesBeforeMutation
    /// Keeps stored rows that a restarted stream does not contain.
    case keepsWhatAWholeReadingLacks
}
