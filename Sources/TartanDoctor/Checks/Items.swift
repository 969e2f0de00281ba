// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

extension Check {
    /// Silence is suspicious: an Item of a bank has news nearly every day.
    static let webhooksLately = Check("webhooks-lately", "Webhooks have arrived recently") { facts in
        guard let items = facts.items, !items.isEmpty else { return .skipped("There are no Items.") }
        let remedy =
            "Compare the Items' webhook URL with the service's (/item/webhook/update changes it), and check "
            + "that it can be reached from outside."
        guard let latest = items.compactMap(\.lastWebhookAt).max() else {
            return .warn("No webhook has ever arrived for \(counted(items.count, "Item")).", remedy)
        }
        let days = Int((facts.now.timeIntervalSince(latest) / 86_400).rounded(.down))
        guard days < 3 else { return .warn("The latest webhook arrived \(counted(days, "day")) ago.", remedy) }
        return .ok("The latest webhook arrived \(days == 0 ? "within a day" : "\(counted(days, "day")) ago").")
    }

    /// Items that only their users can repair.
    static let itemsNeedUser = Check("items", "No Item needs action from its user") { facts in
        guard let items = facts.items, !items.isEmpty else { return .skipped("There are no Items.") }
        let waiting = items.filter(\.needsUser)
        guard waiting.isEmpty else {
            return .warn(
                "\(waiting.count) of \(counted(items.count, "Item")) \(waiting.count == 1 ? "needs action from its user" : "need action from their users").",
                "Ask the users to open Link in update mode; `tartan link --update ITEM` opens it.",
                places: waiting.prefix(20).map { "\($0.id) (\($0.health))" }
                    + (waiting.count > 20 ? ["and \(waiting.count - 20) more"] : []))
        }
        return .ok(
            items.count == 1 ? "The Item needs no action." : "No action is needed for all \(items.count) Items.")
    }
}
