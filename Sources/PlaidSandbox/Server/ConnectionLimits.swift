// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a connection may take of the server, in real time: every wait for a client has an end.
struct ConnectionLimits: Sendable {
    /// How long a client may take from the opening of a connection, or from an answer, to the whole head of its next request.
    var headSeconds: Double = 60
    /// How long a client may take from the head of a request to the end of its body.
    var bodySeconds: Double = 30
    /// How long a client may take to read an answer.
    var answerSeconds: Double = 60
    /// How long the server waits for what is under way when it is to stop.
    var shutdownSeconds: Double = 3
    /// How many bytes of requests that are not answered yet are held, of all connections together.
    var bytesInFlight = 64 << 20
    /// How many connections are open at a time; more have to wait.
    var connections = Self.usualConnections

    /// As many as there are descriptors for, with some left for files and webhooks.
    static var usualConnections: Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let isKnown = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        #else
            let isKnown = getrlimit(RLIMIT_NOFILE, &limit) == 0
        #endif
        guard isKnown, limit.rlim_cur < 1 << 20 else { return 1_000 }
        return min(max(Int(limit.rlim_cur) - 128, 16), 1_000)
    }
}
