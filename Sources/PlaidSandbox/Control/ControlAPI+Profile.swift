// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

// Profiles: the users and Items of a client, to be kept in a file and loaded on another day.

extension ControlAPI {
    /// Returns the profile of a client, or loads one.
    func profileAnswer(_ method: String, _ arguments: ControlArguments) throws -> PlaidSandbox.Response {
        switch method {
        case "GET": return .json(try savedProfile(try client(arguments)), status: 200)
        case "POST": return .json(try loadProfile(arguments), status: 200)
        default:
            throw Refusal(
                status: 405, message: "The method \(method) is not allowed here; use GET or POST.", allow: "GET, POST")
        }
    }

    private func savedProfile(_ client: SandboxEngine.Client) throws -> JSONValue {
        let profile = engine.profile(of: client)
        guard profile.items.count <= Profile.mostItems else {
            throw Refusal(
                status: 400,
                message: "This client has \(profile.items.count) Items, and a profile holds at most "
                    + "\(Profile.mostItems); keep the state in a file with --state instead.")
        }
        var json = summary(of: profile, as: client.id)
        json["document"] = .string(try profile.document)
        let value = JSONValue.object(json)
        // What was saved must be small enough to be sent back.
        guard value.serialized().count <= SandboxEngine.maximumBodyBytes - 4_096 else {
            throw Refusal(
                status: 400,
                message:
                    "The data of this client is larger than a profile may be (2 MiB); keep the state in a file with "
                    + "--state instead.")
        }
        return value
    }

    private func loadProfile(_ arguments: ControlArguments) throws -> JSONValue {
        let document = try arguments.string("document")
        let now = engine.clock.now
        let damaged = Refusal(
            status: 400, message: "The document is not a profile of this version, or it is damaged; save it again.")
        let profile: Profile
        do { profile = try Profile(document, at: now) } catch { throw damaged }
        let clientID = try arguments.optionalString("client_id") ?? profile.clientID
        guard RequestCredentials.isWellFormed(clientID) else {
            throw Refusal(status: 400, message: "client_id must have 1 to 128 visible characters.")
        }
        let credentials = engine.configuration.credentials
        guard credentials.isEmpty || credentials[clientID] != nil else {
            throw Refusal(status: 400, message: "client_id must be one of those that this Sandbox was started with.")
        }
        var world = engine.world(of: clientID, now: now)
        guard world.adopt(profile) else { throw damaged }
        try checkRoom(for: profile, of: clientID)
        do throws(SandboxError) {
            try engine.namedUsers.define(profile.customUsers)
        } catch {
            throw Refusal(status: 400, message: error.sentence)
        }
        engine.restore(
            Snapshot(
                id: UUID().uuidString.lowercased(), name: nil, clientID: clientID, secret: "", takenAt: now,
                world: world,
                waiting: []))
        engine.markUnsaved()
        var json = summary(of: profile, as: clientID)
        json["moved_days"] = .number(JSONNumber(profile.days(to: now)))
        return .object(json)
    }

    private func checkRoom(for profile: Profile, of clientID: String) throws {
        let clients = engine.allClients
        guard clients.count < SandboxEngine.mostClients || clients.contains(where: { $0.id == clientID }) else {
            throw SandboxError.tooManyClients
        }
        try checkRoom(
            for: profile.items.count, among: clients.filter { $0.id != clientID }, otherwise: "load fewer")
    }

    private func summary(of profile: Profile, as clientID: String) -> JSONObject {
        [
            "client_id": .string(clientID),
            "clock": .string(Date(timeIntervalSinceReferenceDate: profile.savedAt).timestamp),
            "items": .number(JSONNumber(profile.items.count)),
            "custom_users": .number(JSONNumber(profile.customUsers.count)),
        ]
    }
}
