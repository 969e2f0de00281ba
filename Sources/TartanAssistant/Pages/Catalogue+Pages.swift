// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidGuides
import PlaidJSON
import PlaidKnowledge

extension Catalogue {
    /// What a server offers with a workbench.
    init(of workbench: Workbench, version: String) {
        let tools = workbench.tools
        self.init(
            tools: tools.map(\.json), toolNames: Set(tools.map(\.name)),
            resources: Self.guides + [Self.index], templates: [Self.entries],
            prompts: Prompt.all.filter {
                $0.name == Prompt.failingItem.name || workbench.surroundings != .real
                    || $0.name == Prompt.moveToSync.name
            },
            version: version, instructions: Self.instructions(workbench.surroundings))
    }

    private static let guides = Guides.all.map { guide in
        Resource(
            uri: "tartan://guides/\(guide.name)", name: guide.name, title: guide.title, description: guide.summary,
            type: "text/markdown", text: { guide.text })
    }

    private static let index = Resource(
        uri: "tartan://knowledge/index", name: "knowledge", title: "Codes and terms",
        description: "All codes, webhooks, states, events and products with an explanation, with their URIs.",
        type: "application/json",
        text: {
            let rows = Knowledge.all.map { entry -> JSONValue in
                ["kind": .string(entry.kind.rawValue), "key": .string(entry.key), "uri": .string(address(of: entry))]
            }
            return String(decoding: JSONValue.array(rows).serialized(), as: UTF8.self)
        })

    private static let entries = ResourceTemplate(
        template: prefix + "{kind}/{+key}", name: "knowledge-entry", title: "Code or term",
        description:
            "One entry: meaning, who must act, whether to retry, what to tell the user. Webhooks are TYPE/CODE.",
        type: "application/json",
        make: { uri in
            guard uri.hasPrefix(prefix) else { return nil }
            let parts = uri.dropFirst(prefix.count).split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, let kind = Knowledge.Kind(rawValue: parts[0]),
                let entry = Knowledge.lookup(parts[1]).first(where: { $0.kind == kind })
            else { return nil }
            return Resource(
                uri: uri, name: entry.key, title: entry.key, description: entry.meaning, type: "application/json",
                text: { String(decoding: entry.json.serialized(), as: UTF8.self) })
        },
        complete: { variable, beginning in
            switch variable {
            case "kind": Knowledge.Kind.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning) }
            case "key": words(beginning)
            default: []
            }
        })

    private static let prefix = "tartan://knowledge/"

    private static func address(of entry: Knowledge.Entry) -> String { "\(prefix)\(entry.kind.rawValue)/\(entry.key)" }

    /// Returns the words with a prefix.
    static func words(_ beginning: String) -> [String] {
        let wanted = beginning.uppercased()
        var seen: Set<String> = []
        return Knowledge.all.map(\.key).filter { $0.uppercased().hasPrefix(wanted) && seen.insert($0).inserted }
    }

    private static func instructions(_ surroundings: Surroundings) -> String {
        switch surroundings {
        case .ownSandbox:
            """
            An offline Plaid Sandbox with test banks. Start with create_sandbox_item, then advance_clock by 10s so that the \
            history is available. explain and the guides explain codes.
            """
        case .hostedSandbox:
            """
            Plaid's hosted Sandbox with test data. Create Items with create_sandbox_item; the clock cannot be moved and \
            faults cannot be injected. explain and the guides explain codes.
            """
        case .real:
            """
            Real people's accounts. All tools are read-only, numbers and personal data are masked, and no token is ever \
            returned. Some requests are billed. explain and the guides explain codes.
            """
        }
    }
}
