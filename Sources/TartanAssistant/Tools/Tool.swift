// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Something that an assistant can have done.
struct Tool: Sendable {
    /// Where a tool is offered.
    enum Place: Sendable {
        case anywhere
        /// Tartan's Sandbox or Plaid's.
        case anySandbox
        /// Tartan's Sandbox, which can be steered.
        case ownSandbox

        func includes(_ place: Surroundings) -> Bool {
            switch self {
            case .anywhere: true
            case .anySandbox: place != .real
            case .ownSandbox: place == .ownSandbox
            }
        }
    }

    /// What a tool does to the world.
    enum Effect: Sendable {
        case reads
        case adds
        case changes
    }

    let name: String
    let title: String
    let description: String
    var arguments: [Argument] = []
    var place = Place.anywhere
    var effect = Effect.reads
    /// Whether it reaches beyond this process.
    var asksOthers = true
    let run: @Sendable (Input, Workbench) async throws -> JSONObject

    /// The tool as the protocol describes it.
    var json: JSONValue {
        let required = arguments.filter(\.isRequired).map { JSONValue.string($0.name) }
        var schema: JSONObject = [
            "type": "object", "properties": .object(JSONObject(arguments.map { ($0.name, $0.schema) })),
        ]
        if !required.isEmpty { schema["required"] = .array(required) }
        schema["additionalProperties"] = false
        return [
            "name": .string(name), "title": .string(title), "description": .string(description),
            "inputSchema": .object(schema),
            "annotations": [
                "title": .string(title), "readOnlyHint": .bool(effect == .reads),
                "destructiveHint": .bool(effect == .changes), "idempotentHint": .bool(effect == .reads),
                "openWorldHint": .bool(asksOthers),
            ],
        ]
    }
}

/// What the server stands in front of.
package enum Surroundings: String, Sendable {
    /// A Sandbox of Tartan's.
    case ownSandbox = "tartan-sandbox"
    /// Plaid's Sandbox: test data, but nothing under `/_tartan/`.
    case hostedSandbox = "plaid-sandbox"
    /// Anything else holds, for all that is known, the accounts of real people.
    case real
}

extension Tool {
    /// Every tool, in the order in which they are listed.
    static let all: [Tool] =
        [createSandboxItem, listInstitutions, getItem, getAccounts, getBalances, getTransactions, getIdentity]
        + [getHoldings, getLiabilities, getAuth]
        + [fireWebhook, resetLogin, injectFault, listFaults, clearFaults, advanceClock, getWebhookDeliveries]
        + [verifyWebhook, explain, searchGuides, readGuide, runDoctor]

    /// The argument of the tools that read an Item.
    static let accessToken = Argument(
        "access_token", .text(maximum: 256),
        "The Item's access token (default: PLAID_ACCESS_TOKEN, or the latest Item of create_sandbox_item).")
}
