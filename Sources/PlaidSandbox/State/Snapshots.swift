// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

/// A client's world at a moment, to go back to.
struct Snapshot: Sendable {
    let id: String
    /// What the client calls it; `nil` for one that is known by its id alone.
    let name: String?
    let clientID: String
    /// Empty for data that was loaded from a file.
    let secret: String
    let takenAt: Date
    let world: World
    /// The client's webhooks that had not arrived yet.
    let waiting: [WebhookDelivery]

    /// Whether a text can name a snapshot: 1 to 64 letters, digits, hyphens, dots and underscores of ASCII.
    static func isName(_ text: String) -> Bool {
        1...64 ~= text.utf8.count
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-._".unicodeScalars.contains(scalar))
            }
    }

    var json: JSONValue {
        [
            "id": .string(id), "name": .optional(name), "client_id": .string(clientID),
            "taken_at": .string(takenAt.timestamp),
            "items": .number(JSONNumber(world.items.count)),
        ]
    }
}

/// The snapshots of a Sandbox, in memory for as long as it runs.
///
/// A world is a value that shares what has not changed since, so that taking one costs next to nothing.
final class Snapshots: Sendable {
    /// The oldest one goes when there would be more.
    static let capacity = 64

    private let kept = Mutex<[Snapshot]>([])

    var all: [Snapshot] { kept.withLock { $0 } }

    func find(_ id: String) -> Snapshot? { kept.withLock { $0.first { $0.id == id } } }

    // What goes is freed outside of the lock, since a large environment takes long.

    func remove(_ id: String) {
        let before = kept.withLock { kept in
            defer { kept.removeAll { $0.id == id } }
            return kept
        }
        withExtendedLifetime(before) {}
    }

    /// Keeps a snapshot; one of the same client and name goes.
    func add(_ snapshot: Snapshot) {
        let before = kept.withLock { kept in
            let before = kept
            if let name = snapshot.name { kept.removeAll { $0.name == name && $0.clientID == snapshot.clientID } }
            if kept.count == Self.capacity { kept.removeFirst() }
            kept.append(snapshot)
            return before
        }
        withExtendedLifetime(before) {}
    }
}

extension SandboxEngine {
    func takeSnapshot(of client: Client, name: String? = nil) -> Snapshot {
        // What is due belongs to the past of the snapshot.
        let (world, log, now) = readWhenDone(client) { world, now in (world, outbox.log, now) }
        let snapshot = Snapshot(
            id: UUID().uuidString.lowercased(), name: name, clientID: client.id, secret: client.secret, takenAt: now,
            world: world,
            waiting: log.waiting(of: client.id))
        snapshots.add(snapshot)
        return snapshot
    }

    /// Puts a client's world back.
    ///
    /// Webhooks go with it: those of the client that wait for an attempt are dropped, and those that waited when the snapshot
    /// was taken wait again. One that is on its way at this moment may still arrive. The clock is everybody's and does not
    /// go back: what came due since comes due again at once.
    func restore(_ snapshot: Snapshot) {
        let client = clients.withLock { clients in
            if let known = clients[snapshot.clientID] { return known }
            let client = Client(id: snapshot.clientID, secret: snapshot.secret, world: snapshot.world)
            clients[client.id] = client
            return client
        }
        let replaced = client.world.withLock { world in
            let replaced = world
            world = snapshot.world
            outbox.replaceWaiting(clientID: client.id, with: snapshot.waiting)
            return replaced
        }
        withExtendedLifetime(replaced) {}
        clock.changed.raise()
        markUnsaved(client.id)
    }
}
