// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import NIOCore

/// The delay before a server accepts again after a failure, such as when no file descriptor is left.
///
/// NIO waits a second each time, which delays all waiting clients even when descriptors are available again.
package enum AcceptRetry {
    private static let delay = TimeAmount.milliseconds(50)

    /// Replaces NIO's own wait, which then no longer sees the failure.
    package static func use(on server: any Channel) async throws {
        try await server.eventLoop.submit {
            let pipeline = server.pipeline.syncOperations
            let usual = try pipeline.handler(type: AcceptBackoffHandler.self)
            try pipeline.addHandler(
                AcceptBackoffHandler(shouldForwardIOErrorCaught: false) { _ in delay }, position: .before(usual))
        }.get()
    }
}
