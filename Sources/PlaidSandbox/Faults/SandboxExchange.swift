// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a request gets, down to the connection.
enum SandboxExchange: Sendable {
    case answer(PlaidSandbox.Response)
    /// The head of an answer and the beginning of its body; then the connection ends.
    case truncated(PlaidSandbox.Response, bytes: Int)
    /// The connection is reset.
    case reset
    /// Nothing for some seconds; then the connection ends.
    case silence(seconds: Double)
}
