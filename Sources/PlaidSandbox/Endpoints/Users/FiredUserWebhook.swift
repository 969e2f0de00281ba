// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    /// Sends a webhook about a user's reports to any URL, whether or not there are reports.
    mutating func sandboxUserFireWebhook(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let user = try user(of: request)
        let code = try request.string("webhook_code")
        var members: JSONObject = ["user_id": .string(user.id)]
        if code.hasSuffix("_READY") {
            members["successful_products"] = ["cra_base_report"]
            members["failed_products"] = []
        } else {
            members = members.merging(checkReportFailure(items: [], products: ["cra_base_report"]))
        }
        sendWebhook(
            to: try request.string("webhook"), type: "CHECK_REPORT", code: code, members, at: request.now)
        return ["webhook_fired": true]
    }

    /// The members of CHECK_REPORT_FAILED: the error, and the Items that the user can repair.
    func checkReportFailure(items positions: [Int], products: [String]) -> JSONObject {
        let error = webhookError(.itemLoginRequired)
        let repairable = positions.map { position -> JSONValue in
            .object(
                error.picking(["error_type", "error_code", "error_message"]).merging([
                    "display_message": error["display_message"] ?? .null, "item_id": .string(items[position].id),
                ]))
        }
        return [
            "error": .object(webhookError(.checkReportUnavailable)), "repairable_items": .array(repairable),
            "failed_products": .strings(products),
        ]
    }
}
