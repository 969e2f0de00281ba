import PlaidCore

extension AsyncHTTPClientTransport {
    /// Runs a body with a transport, and always closes its connections afterwards.
    static func use(_ body: (AsyncHTTPClientTransport) async throws -> Void) async throws {
        let transport = AsyncHTTPClientTransport()
        do {
            try await body(transport)
        } catch {
            await transport.shutdown()
            throw error
        }
        await transport.shutdown()
    }
}
