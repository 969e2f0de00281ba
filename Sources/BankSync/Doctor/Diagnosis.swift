// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// Explains an Item's state from stored facts alone, without a request to Plaid.
package enum Diagnosis {
    /// Returns the findings, the most important first; never empty.
    package static func findings(_ facts: ItemFacts) -> [Finding] {
        var found = health(facts) + progress(facts) + webhooks(facts)
        found += incomplete(facts)
        if facts.item.condition.health.allowsSync { found += data(facts) }
        if found.allSatisfy({ $0.weight == .fine }) { found.append(fine(facts)) }
        // Stable, so that equal weights stay in the order above.
        return found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(
            \.element)
    }

    private static func health(_ facts: ItemFacts) -> [Finding] {
        let condition = facts.item.condition
        var found: [Finding] = []
        if condition.health != .healthy { found.append(finding(condition)) }
        if let outage = condition.outage {
            found.append(
                Finding(
                    "institutionDown", .notice, .bank,
                    "The bank has not been responding since \(outage.since) (\(outage.errorCode)).",
                    next: ItemHealth.institutionDown.nextAction))
        }
        return found
    }

    private static func finding(_ condition: ItemCondition) -> Finding {
        let health = condition.health
        let code = condition.errorCode.map { " (\($0))" } ?? ""
        let ends = condition.endsAt.map { " on \($0)" } ?? ""
        let what =
            switch health {
            case .healthy: "The Item works."
            case .loginRequired: "The bank has required a new login since \(condition.since)\(code)."
            case .noAccounts: "No readable account has been shared since \(condition.since)\(code)."
            case .consentRequired: "The user's consent to some data has been missing since \(condition.since)\(code)."
            case .pendingDisconnect: "The connection ends\(ends)\(code)."
            case .pendingExpiration: "The user's consent ends\(ends)."
            case .notSupported: "Plaid has not supported this bank or login since \(condition.since)\(code)."
            case .revoked: "The user revoked the permission; first seen at \(condition.since)\(code)."
            case .removed: "Plaid has not known this Item since \(condition.since)\(code)."
            case .institutionDown: "The bank has not been responding since \(condition.since)\(code)."
            }
        let actor: Finding.Actor =
            switch health {
            case .removed, .notSupported: .developer
            case .institutionDown: .bank
            default: .endUser
            }
        return Finding(
            Finding.Cause(rawValue: health.rawValue), health == .institutionDown ? .notice : .action, actor, what,
            next: health.nextAction)
    }

    /// Whether sync runs happen, and how the last one ended.
    private static func progress(_ facts: ItemFacts) -> [Finding] {
        let sync = facts.item.sync
        guard facts.item.condition.health.allowsSync else { return [] }
        var found: [Finding] = []
        if let until = sync.leaseUntil, until > facts.now {
            found.append(
                Finding(
                    "beingRead", .notice, .nobody, "\(sync.leaseOwner ?? "A worker") is syncing the Item now.",
                    next: "Wait a moment."))
        } else if let until = sync.leaseUntil {
            found.append(
                Finding(
                    "workerDied", .notice, .nobody,
                    "\(sync.leaseOwner ?? "A worker") started to sync the Item and did not finish by \(until): it was killed.",
                    next: "Nothing was partially written. Any worker can sync it again; make sure that one is running.")
            )
        }
        if let error = facts.lastError { found.append(failure(error, facts)) }
        if let since = facts.dueSince, facts.now - since > patience, sync.leaseUntil.map({ $0 <= facts.now }) ?? true {
            found.append(waiting(since, facts))
        }
        return found
    }

    /// How long a due Item may wait before it is reported.
    private static let patience = Duration.seconds(300)

    private static func waiting(_ since: Instant, _ facts: ItemFacts) -> Finding {
        if facts.lastRunOfAnyone.map({ facts.now - $0 > patience }) ?? true {
            return Finding(
                "noWorker", .action, .developer,
                "The Item has been due since \(since), and no Item has been synced since then.",
                next: "Start `tartan serve` or `tartan worker` on this database.")
        }
        return Finding(
            "workersBehind", .action, .developer, "The Item has been due since \(since); workers are busy with others.",
            next: "Start more workers, or check `tartan runs` for slow sync runs.")
    }

    private static func failure(_ error: String, _ facts: ItemFacts) -> Finding {
        let run = facts.runs[0]
        let streak = facts.runs.prefix { $0.errorCode != nil }.count
        let times = streak > 1 ? " The last \(streak) sync runs failed." : ""
        let again = facts.item.sync.retryAt.flatMap { $0 > facts.now ? " The next attempt is at \($0)." : nil } ?? ""
        let requests = run.requestIDs.map(\.rawValue)
        // The health already reports it, with its own next step.
        let health = ItemHealth(errorCode: error)
        if health == facts.item.condition.health || error == facts.item.condition.outage?.errorCode {
            return Finding(
                "lastRunFailed", .notice, .nobody, "The last sync run failed with \(error).\(times)\(again)",
                next: facts.item.condition.health.nextAction, requestIDs: requests)
        }
        if let meaning = ErrorCauses.meaning(of: error) {
            return Finding(
                meaning.cause, meaning.weight, meaning.actor, "\(meaning.what) (\(error))\(times)\(again)",
                next: meaning.next, requestIDs: requests)
        }
        return Finding(
            "runFailed", .action, .developer,
            "The last sync run failed with \(error): \(run.errorText ?? "")\(times)\(again)",
            next: "Run `tartan explain \(error)`.", requestIDs: requests)
    }

    private static func webhooks(_ facts: ItemFacts) -> [Finding] {
        var found: [Finding] = []
        if let failed = facts.webhooks.first(where: { $0.state == .failed }) {
            found.append(
                Finding(
                    "webhookFailed", .action, .developer,
                    "The webhook \(failed.type) \(failed.code) of \(failed.receivedAt) could not be processed"
                        + " (\(failed.errorCode ?? "unknown")).",
                    next: "Fix the cause, then run `tartan webhooks replay \(failed.id)`."))
        }
        if let waiting = facts.webhooks.last(where: { $0.state == .pending }), facts.now - waiting.receivedAt > patience
        {
            found.append(
                Finding(
                    "webhooksWait", .action, .developer,
                    "Webhooks have been waiting to be processed since \(waiting.receivedAt).",
                    next: "Start `tartan serve` or `tartan worker` on this database."))
        }
        let age = facts.now - facts.item.createdAt
        if facts.webhooks.isEmpty, facts.item.condition.health.allowsSync, age > facts.freshness {
            found.append(
                Finding(
                    "noWebhooks", .notice, .developer,
                    "No webhook has ever arrived for this Item; it is polled every \(hours(facts.freshness)) h.",
                    next: "Set --webhook-url to a URL that Plaid can reach; `tartan doctor` checks it."))
        }
        return found
    }

    /// Missing values in the latest responses.
    private static func incomplete(_ facts: ItemFacts) -> [Finding] {
        var anomalies = facts.runs.first?.anomalies ?? ResponseAnomalies()
        var requests = anomalies.isEmpty ? [] : facts.runs.first?.requestIDs ?? []
        for product in facts.products where !product.anomalies.isEmpty {
            anomalies.add(product.anomalies)
            requests += product.requestIDs
        }
        guard !anomalies.isEmpty else { return [] }
        let members = anomalies.members.prefix(5).joined(separator: ", ")
        let count = anomalies.total == 1 ? "1 value was" : "\(anomalies.total) values were"
        return [
            Finding(
                "incompleteData", .notice, .plaid,
                "In the latest responses \(count) missing or unreadable (\(members)). Rows are stored without these values.",
                next: "If the values are needed, send the request IDs to Plaid's support.",
                requestIDs: requests.map(\.rawValue))
        ]
    }

    /// Findings from the stored rows.
    private static func data(_ facts: ItemFacts) -> [Finding] {
        let sync = facts.item.sync
        let products = facts.item.products
        var found: [Finding] = []
        guard let last = sync.lastSyncedAt else {
            if facts.runs.isEmpty {
                found.append(
                    Finding("neverRead", .notice, .nobody, "The Item has not been synced yet.", next: "Wait a moment."))
            }
            return found
        }
        if !products.isEmpty, !products.contains("transactions") {
            found.append(
                Finding(
                    "noTransactionsProduct", .notice, .developer,
                    "The Item has no transactions product, only \(products.joined(separator: ", ")).",
                    next: "Open Link in update mode with transactions among additional_consented_products."))
            return found
        }
        if facts.chosenAccounts > 0 {
            let selected =
                facts.chosenAccounts == 1 ? "1 selected account" : "\(facts.chosenAccounts) selected accounts"
            found.append(
                Finding(
                    "accountsNotRead", .notice, .nobody,
                    "Only the transactions of \(selected) are synced.",
                    next:
                        "Nothing, if this is intended; `tartan streams` lists them, and --all syncs all accounts again."
                ))
        }
        if !sync.isInitialUpdateComplete {
            found.append(
                Finding(
                    "initialPending", .notice, .nobody, "Plaid has not fetched the latest days from the bank yet.",
                    next: "Wait: it usually takes less than a minute."))
        } else if !sync.isHistoricalUpdateComplete {
            found.append(
                Finding(
                    "historyPending", .notice, .nobody,
                    "The latest days are available; Plaid is still fetching the history.",
                    next: "Wait: it usually takes a few minutes."))
        } else if !facts.hasTransactions {
            found.append(
                Finding(
                    "bankHasNone", .notice, .nobody, "The bank reports no transactions for these accounts.",
                    next: "Nothing to do; if the bank's own site shows transactions, run `tartan reconcile`."))
        }
        if !facts.hasAccounts {
            found.append(
                Finding(
                    "noAccountsShown", .action, .endUser, "No account of this Item is shared.",
                    next: "Open Link in update mode with account selection."))
        }
        if facts.now - last > facts.freshness * 2 {
            found.append(
                Finding(
                    "stale", .action, .developer,
                    "The data is from \(last), more than \(hours(facts.freshness * 2)) h old.",
                    next: "Check the other causes; `tartan sync --item` syncs the Item now."))
        }
        return found
    }

    private static func fine(_ facts: ItemFacts) -> Finding {
        let last = facts.item.sync.lastSyncedAt.map { "Last synced at \($0)." } ?? ""
        let next =
            facts.item.sync.dueAt.map { $0 > facts.now ? " Without a webhook, the next sync is at \($0)." : "" } ?? ""
        return Finding(
            "healthy", .fine, .nobody, "Everything is in order. \(last)\(next)", next: "Nothing to do.")
    }

    private static func hours(_ duration: Duration) -> Int { Int(duration.components.seconds / 3600) }
}
