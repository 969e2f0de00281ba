import NIOCore

/// How soon a server accepts again after it could not, as when no file descriptor is left.
///
/// NIO waits for a second each time, which everybody who is waiting to be accepted waits, too, when descriptors are there
/// again.
enum AcceptRetry {
    private static let delay = TimeAmount.milliseconds(50)

    /// Takes the place of NIO's own wait, which then sees no failure any more.
    static func use(on server: any Channel) async throws {
        try await server.eventLoop.submit {
            let pipeline = server.pipeline.syncOperations
            let usual = try pipeline.handler(type: AcceptBackoffHandler.self)
            try pipeline.addHandler(
                AcceptBackoffHandler(shouldForwardIOErrorCaught: false) { _ in delay }, position: .before(usual))
        }.get()
    }
}
