// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A rule by which a client has transactions put into other categories.
struct TransactionRule: Sendable, Codable, Hashable {
    var id: String
    var clientUserID: String
    var createdAt: Date
    var primary: String
    var detailed: String
    /// TRANSACTION_ID or MERCHANT_NAME.
    var field: String
    var isSubstring: Bool
    var query: String

    /// How many a client can have, and how long the query of one can be: each is held against each row of each page.
    static let most = 100
    static let longestQuery = 128

    /// - Parameter text: The merchant or the name of a transaction, in lower case.
    func matches(_ text: String, id: String) -> Bool {
        let text = field == "TRANSACTION_ID" ? id.lowercased() : text
        let query = query.lowercased()
        return isSubstring ? WordText.has(query, in: text) : text == query
    }
}

extension World {
    mutating func transactionRuleCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let details = request.body["rule_details"]
        guard let query = details?["query"]?.stringValue, !query.isEmpty else {
            throw .invalidField("rule_details.query must be a non-empty string")
        }
        guard query.utf8.count <= TransactionRule.longestQuery else {
            throw .invalidField("rule_details.query must be at most \(TransactionRule.longestQuery) bytes long")
        }
        guard transactionRules.count < TransactionRule.most else {
            throw .invalidField("a client can have at most \(TransactionRule.most) rules; remove one first")
        }
        let primary = try request.string("pfc_primary_category")
        let detailed = try request.string("pfc_detailed_category")
        guard detailed.hasPrefix(primary + "_") else {
            throw .invalidField("pfc_detailed_category must belong to pfc_primary_category")
        }
        let rule = TransactionRule(
            id: identifiers.plaidID("rule-\(nextSerial())"), clientUserID: try request.string("client_user_id"),
            createdAt: request.now, primary: primary, detailed: detailed,
            field: details?["field"]?.stringValue ?? "MERCHANT_NAME",
            isSubstring: details?["type"]?.stringValue == "SUBSTRING_MATCH", query: query)
        transactionRules.append(rule)
        return ["rule": .object(rule.json)]
    }

    func transactionRulesList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try request.string("client_user_id")
        let rules = transactionRules.filter { $0.clientUserID == user }
        return ["rules": .array(rules.map { .object($0.json) })]
    }

    mutating func transactionRuleRemove(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try request.string("client_user_id")
        let id = try request.string("rule_id")
        guard let index = transactionRules.firstIndex(where: { $0.id == id && $0.clientUserID == user }) else {
            throw .invalidField("rule_id must be the id of a rule of this user")
        }
        transactionRules = SharedVector(transactionRules.enumerated().filter { $0.offset != index }.map(\.element))
        return [:]
    }

    /// How an Item's transactions are written: as the request asked for, and by the rules.
    ///
    /// An Item that was made for no user follows the rules of all.
    func transactionFormat(_ item: Item, _ options: JSONObject) -> TransactionFormat {
        let rules = transactionRules.filter { item.userID == nil || item.userID == $0.clientUserID }
        return TransactionFormat(item: item, options: options, rules: rules)
    }
}

extension TransactionRule {
    fileprivate var json: JSONObject {
        [
            "created_at": .string(createdAt.timestamp),
            "id": .string(id),
            "pfc_detailed_category": .string(detailed),
            "pfc_primary_category": .string(primary),
            "rule_details": [
                "field": .string(field), "query": .string(query),
                "type": isSubstring ? "SUBSTRING_MATCH" : "EXACT_MATCH",
            ],
            "updated_at": .string(createdAt.timestamp),
            "user_id": .string(clientUserID),
        ]
    }
}
