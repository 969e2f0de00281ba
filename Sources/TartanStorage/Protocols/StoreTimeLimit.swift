// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How long a store operation may take, for callers that cannot wait longer.
package enum StoreTimeLimit {
    /// `nil` leaves it to the store, as the engine does.
    ///
    /// An operation that takes longer throws `unavailable`. A write that has started by then may still be committed.
    @TaskLocal package static var current: Duration?
}
