// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// An asset report: what was asked for and, once it is made, what was found then.
struct AssetReport: Sendable, Codable {
    var id: String
    var token: String
    /// The positions of its Items.
    var items: [Int]
    var days: Int
    var options: JSONObject
    /// Accounts that were filtered out.
    var excluded: Set<String> = []
    var requestedAt: Date
    /// When the fast version is there; `nil` when none was asked for.
    var fastDue: Date?
    /// What stands in place of the contents when it could not be made.
    var failure: SandboxError?
    var generatedAt: Date?
    /// The Items as they were then; `nil` until it is made.
    ///
    /// A report never changes, whatever its Items do later: it is written from these each time that it is read. An Item is
    /// what its rows follow from and not the rows, so that a report takes next to no room.
    var sources: [Item]?

    var includesInvestments: Bool {
        let asked = (options.strings("add_ons") ?? []) + (options.strings("products") ?? [])
        return asked.contains("investments")
    }

    var wantsFastReport: Bool {
        options.isOn("include_fast_report") || options.strings("add_ons")?.contains("fast_assets") == true
    }

    /// The user as the request described them.
    var user: JSONObject {
        var user: JSONObject = [:]
        for name in ["client_user_id", "email", "first_name", "last_name", "middle_name", "phone_number", "ssn"] {
            user[name] = options["user"]?[name] ?? .null
        }
        return user
    }
}

/// All reports of a client and the tokens by which others read them.
struct AssetReports: Sendable, Codable {
    /// By their tokens.
    var reports: SharedTable<String, AssetReport> = [:]
    /// The tokens of reports, by the token of a copy; the copies of GSEs may hold several.
    var copies: SharedTable<String, [String]> = [:]
    /// The tokens of reports, by the token of a relay.
    var relays: SharedTable<String, String> = [:]
}

extension SandboxError {
    static let unknownAssetReport = invalidInput(
        "INVALID_ASSET_REPORT_TOKEN", "could not find matching asset report token")
    static let unknownAuditCopy = invalidInput(
        "INVALID_AUDIT_COPY_TOKEN", "could not find matching audit copy token")
    static let unknownRelay = invalidInput("INVALID_RELAY_TOKEN", "could not find matching relay token")
    static let tooLargeReport = invalidField(
        "the report would exceed this Sandbox's size limit; request fewer Items or fewer days")
    static let invalidParent = SandboxError(
        "ASSET_REPORT_ERROR", "INVALID_PARENT", "the parent report is not in a state from which another can be made")

    /// Why a report could not be made, with the failure of each Item.
    static func dataUnavailable(_ causes: [JSONValue]) -> SandboxError {
        texted("ASSET_REPORT_ERROR", "DATA_UNAVAILABLE", details: ["causes": .array(causes)])
    }
}
