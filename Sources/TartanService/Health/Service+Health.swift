import HTTPTypes
import PlaidJSON
import Storage

extension Service {
    /// `GET /health`: 200 when the service can do its work, 503 when the database does not answer.
    ///
    /// That anything is answered at all is the liveness; `ready` is the readiness. Anybody may ask, so that nothing else
    /// is said.
    func health(_ call: Call) async throws -> Reply {
        let isReady: Bool
        do {
            _ = try await store.vaultCheck()
            isReady = true
        } catch {
            isReady = false
        }
        return .json(
            ["alive": true, "ready": .bool(isReady)], status: isReady ? .ok : .serviceUnavailable)
    }
}
