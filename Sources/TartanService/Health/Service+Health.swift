import HTTPTypes
import PlaidJSON
import Storage

extension Service {
    /// How long the database may take to prove that it works.
    private static let healthTime = Duration.milliseconds(700)

    /// `GET /health`: 200 when the service can do its work, 503 when the database does not answer or fails requests.
    ///
    /// The response comes within a second, whatever is stuck.
    /// That anything is answered at all is the liveness; `ready` is the readiness. Anybody may ask, so that nothing else
    /// is said.
    func health(_ call: Call) async throws -> Reply {
        let isReady = await answersInTime() && !runtime.storeOutcomes.areFailing
        return .json(
            ["alive": true, "ready": .bool(isReady)], status: isReady ? .ok : .serviceUnavailable)
    }

    private func answersInTime() async -> Bool {
        do {
            return try await StoreTimeLimit.$current.withValue(Self.healthTime) {
                _ = try await store.vaultCheck()
                return true
            }
        } catch {
            return false
        }
    }
}
