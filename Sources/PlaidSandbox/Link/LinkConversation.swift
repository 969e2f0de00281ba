// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

/// What Link's page and the Sandbox say to each other.
struct LinkConversation: Sendable {
    let site: LinkSite

    func answer(isOpening: Bool, body: [UInt8]) -> PlaidSandbox.Response {
        let options = JSONOptions(maximumDepth: 8, maximumBytes: LinkSite.largestBody)
        guard let value = try? JSONValue(parsing: body, options: options), let message = value.objectValue else {
            return site.refusal(400, "The body is not a JSON object.")
        }
        if let mistake = BodyDomain.mistake(in: message) { return site.refusal(400, "\(mistake).") }
        let named = message["hosted"]?.stringValue
        let text = named.map { site.hosted($0) ?? "" } ?? message["link_token"]?.stringValue ?? ""
        let requestID = site.engine.requestID()
        guard let client = site.client(linkToken: text) else {
            return .json(refused(.invalidLinkToken, requestID), status: 200)
        }
        var values = message["values"]?.objectValue ?? [:]
        // Never the browser's: with it a bank's page finds the session.
        values["state_id"] = .string(UUID().uuidString.lowercased())
        let action = message["action"]?.stringValue ?? ""
        let session = message["session_id"]?.stringValue ?? ""
        let uri = message["received_redirect_uri"]?.stringValue
        let isEmbedded = message["embedded"]?.boolValue ?? false
        let isLayer = message["layer"]?.boolValue ?? false
        do {
            // Only Layer takes a phone number before Link is open; for others it means nothing.
            if isLayer, !client.world.withLock({ $0.linkTokens[text]?.request["template_id"]?.stringValue != nil }) {
                return .json(["session_id": "", "seen": 0, "events": [], "layer": false], status: 200)
            }
            let (state, isRedirected) = try site.engine.withWorld(of: client) {
                [values] world, now throws(SandboxError) in
                let input = LinkInput(action: action, values: values, now: now, requestID: requestID)
                guard isOpening else {
                    return (try world.linkInput(session: session, linkToken: text, input), false)
                }
                let opening = World.LinkOpening(
                    linkToken: text, receivedRedirectURI: uri, isEmbedded: isEmbedded, input: input)
                return (try world.openLink(opening), uri != nil)
            }
            let seen = message["seen"]?.intValue ?? 0
            return .json(told(state, seen: isRedirected ? 0 : seen, requestID), status: 200)
        } catch {
            return .json(refused(error, requestID), status: 200)
        }
    }

    /// What has happened, and what is to be shown.
    private func told(_ session: LinkSession, seen: Int, _ requestID: String) -> JSONValue {
        var pane = session.pane
        if let oauth = session.oauth, session.stage == .oauth {
            pane.bankURL = "\(site.bankOrigin)/link/bank?state=\(oauth.stateID)"
        }
        var json: JSONObject = [
            "session_id": .string(session.id),
            "pane": pane.json(LinkWords(session.rules.language)),
            "seen": .number(JSONNumber(session.events.count)),
            "events": .array(
                session.events.dropFirst(max(0, seen)).map {
                    [
                        "name": .string($0.name),
                        "metadata": .object($0.metadata(session: session.id, isUpdate: session.rules.isUpdate)),
                    ]
                }),
        ]
        json["layer"] = .bool(session.isLayer)
        json["redirect_allowed"] = .bool(session.rules.redirectURI != nil)
        if session.isOver {
            if let uri = session.rules.completionURI { json["redirect"] = .string(uri) }
            json["done"] = session.stage == .finished ? session.success : session.exit(requestID)
        }
        return .object(json)
    }

    /// A session that cannot begin or go on.
    private func refused(_ error: SandboxError, _ requestID: String) -> JSONValue {
        let problem = LinkProblem(error)
        let id = UUID().uuidString.lowercased()
        let event = LinkEvent(
            name: "ERROR", time: site.engine.clock.now, requestID: requestID,
            members: [
                "error_code": error.code, "error_type": error.type, "error_message": error.message,
                "view_name": "ERROR",
            ])
        return [
            "session_id": "", "pane": LinkSession.invalidPane("en").json(LinkWords("en")), "seen": 0,
            "events": [["name": "ERROR", "metadata": .object(event.metadata(session: id, isUpdate: false))]],
            "exit": [
                "kind": "exit", "error": problem.json,
                "metadata": [
                    "institution": .null, "status": .null, "link_session_id": .string(id),
                    "request_id": .string(requestID),
                ],
            ],
        ]
    }
}

extension LinkSession {
    /// What `onSuccess` gets.
    var success: JSONValue {
        let ended = LinkToken.Session(
            id: id, startedAt: startedAt, finishedAt: finishedAt ?? startedAt, results: results)
        guard let last = results.last else { return .null }
        return [
            "kind": "connected", "public_token": .string(last.publicToken), "metadata": ended.metadata(last),
        ]
    }

    /// What `onExit` gets.
    func exit(_ requestID: String) -> JSONValue {
        [
            "kind": "exit", "error": problem?.json ?? .null,
            "metadata": [
                "institution": institution.map {
                    ["institution_id": .string($0.id), "name": .string($0.name)]
                } ?? .null,
                "status": .optional(exitStatus), "link_session_id": .string(id), "request_id": .string(requestID),
            ],
        ]
    }
}
