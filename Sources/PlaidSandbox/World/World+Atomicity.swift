// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension World {
    /// Makes a change whole or not at all.
    ///
    /// The state before is kept while `body` runs, which costs next to nothing since copies of a world share what has not
    /// changed, and comes back when `body` throws.
    mutating func atomically<T>(
        _ body: (inout World) throws(SandboxError) -> T
    ) throws(SandboxError) -> T {
        let before = self
        do throws(SandboxError) {
            return try body(&self)
        } catch {
            if !error.isOutcome { self = before }
            throw error
        }
    }
}

extension SandboxError {
    /// Whether the failed request still has an effect that stays: the bank was contacted for the first time, a sync run was
    /// disturbed by a fault, a code was tried.
    var isOutcome: Bool { Self.outcomes.contains(code) }

    private static let outcomes: Set<String> = [
        "PRODUCT_NOT_READY", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION", "INCORRECT_DEPOSIT_VERIFICATION",
        "TOO_MANY_VERIFICATION_ATTEMPTS",
    ]
}
