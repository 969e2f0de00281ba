// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What `/cra/report/get` says about one product.
struct ProductPart {
    let world: World
    /// What the products of consumer reports found, by the names that ``World/checkContents(_:_:at:)`` gives them.
    let contents: JSONObject
    let report: LongTail.Record

    func json(_ product: ReportProduct) -> JSONObject {
        var json: JSONObject = [
            "product": .string(product.name), "version": .string(product.version),
            "metadata": report.members["metadata"] ?? .null, "errors": [],
        ]
        switch product.name {
        case "cra_base_report":
            json["items"] = .array(items("base").map { .object(baseItem($0)) })
            json["attributes"] = contents["base"]?["attributes"] ?? .null
        case "cra_cashflow_insights": json["attributes"] = contents["cashflow"]?["attributes"] ?? .null
        case "cra_network_insights": json["attributes"] = contents["network"]?["network_attributes"] ?? .null
        case "cra_lend_score": json["scores"] = scores(product)
        case "cra_income_insights":
            json["items"] = plainItems(isEnriched: false)
            json["attributes"] = income
        case "cra_income_complete":
            json["items"] = plainItems(isEnriched: true)
            json["attributes"] = ["income_insights": income]
        case "cra_lend_score_complete":
            json["items"] = plainItems(isEnriched: true)
            json["attributes"] = [
                "lend_scores": scores(product), "cashflow_insights": contents["cashflow"]?["attributes"] ?? .null,
                "network_insights": contents["network"]?["network_attributes"] ?? .null,
            ]
        case "cra_home_lending":
            json["items"] = plainItems(isEnriched: true)
            json["attributes"] = .null
        default: json["attributes"] = .null
        }
        return json
    }

    /// A product that was not part of the report.
    static func failed(_ product: ReportProduct, error: JSONObject) -> JSONObject {
        var json: JSONObject = [
            "product": .string(product.name), "version": .string(product.version), "metadata": .null,
            "errors": [.object(error)],
        ]
        switch product.name {
        case "cra_base_report": json["items"] = []
        case "cra_lend_score": json["scores"] = []
        default: json["attributes"] = .null
        }
        if ["cra_home_lending", "cra_income_insights"].contains(product.name) || product.name.hasSuffix("_complete") {
            json["items"] = []
        }
        return json
    }

    private var income: JSONValue {
        guard let found = contents["income"]?.objectValue else { return .null }
        return .object(found.picking(["income_streams", "user_summary"]))
    }

    private func scores(_ product: ReportProduct) -> JSONValue {
        let found = contents["lend"]?["lend_score"]
        let variants = product.variants.isEmpty ? ["GENERALIST"] : product.variants
        return .array(
            variants.map { variant in
                [
                    "variant": .string(variant), "score": found?["score"] ?? .null,
                    "reason_codes": found?["reason_codes"] ?? [], "error_code": .null,
                ]
            })
    }

    private func items(_ name: String) -> [JSONObject] {
        (contents[name]?["items"]?.arrayValue ?? []).compactMap(\.objectValue)
    }

    private func baseItem(_ item: JSONObject) -> JSONObject {
        let accounts = (item["accounts"]?.arrayValue ?? []).compactMap(\.objectValue)
        return item.merging(["accounts": .array(accounts.map { .object(baseAccount($0)) })])
    }

    /// An account in the shape that it has here, which differs in a few members from that of other reports.
    private func baseAccount(_ account: JSONObject) -> JSONObject {
        var json = account
        for (member, schema) in [
            ("balances", "CraReportGetBaseReportAccountBalances"),
            ("attributes", "CraReportGetBaseReportAccountAttributes"),
            ("account_insights", "CraReportGetBaseReportAccountInsights"),
        ] {
            json[member] = .object(world.shaped(schema, account[member]?.objectValue ?? [:]))
        }
        let rows = (account["transactions"]?.arrayValue ?? []).compactMap(\.objectValue)
        json["transactions"] = .array(
            rows.map { .object(world.shaped("CraReportGetBaseReportTransaction", $0)) })
        return json
    }

    /// Items without transactions; of enriched ones the owners are known.
    private func plainItems(isEnriched: Bool) -> JSONValue {
        let names = ["account_id", "name", "official_name", "mask", "type", "subtype"]
        return .array(
            items("base").map { item in
                let accounts = (item["accounts"]?.arrayValue ?? []).compactMap(\.objectValue)
                return .object(
                    item.picking(["item_id", "institution_id", "institution_name"]).merging([
                        "last_updated_time": item["date_last_updated"] ?? .null,
                        "accounts": .array(
                            accounts.enumerated().map { index, account in
                                var json: JSONObject = [:]
                                for name in names { json[name] = account[name] ?? .null }
                                guard isEnriched else { return .object(json) }
                                json["owners"] = account["owners"] ?? []
                                json["identity_match"] = .null
                                json["primary_account"] = [
                                    "is_primary": .bool(index == 0), "score": index == 0 ? 1 : 0,
                                ]
                                return .object(json)
                            }),
                    ]))
            })
    }
}
