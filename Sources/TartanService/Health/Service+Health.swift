// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import TartanStorage

extension Service {
    /// The time limit of the database check.
    private static let healthTime = Duration.milliseconds(700)

    /// `GET /health`: 200 when the service works, 503 when the database does not respond or fails requests.
    ///
    /// It responds within a second in every situation.
    /// Any response proves liveness; `ready` is the readiness. The route is open to everyone, so it reveals nothing else.
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
