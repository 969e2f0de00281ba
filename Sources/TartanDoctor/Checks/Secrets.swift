// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Check {
    private static let rotate =
        "Create a new secret in Plaid's dashboard, or a new token with /item/access_token/invalidate: a published "
        + "secret stays compromised."

    /// Nothing secret lies where browsers and apps get it from.
    static let frontEnd = Check("front-end", "No front-end folder contains a secret") { facts in
        guard let places = facts.frontEndPlaces else { return .skipped("No folder was scanned.") }
        guard places.isEmpty else {
            return .fail(
                "Users can read a secret.\(leftOut(facts.ignoredFrontEndPlaces))",
                "Move it to the server. \(rotate)",
                places: places.map(\.description))
        }
        if let note = facts.frontEndNote { return .warn(note, "Scan each front end's folder separately.") }
        guard facts.filesRead > 0 else { return .skipped("No front-end folder was found.") }
        return .ok(
            "\(counted(facts.filesRead, "file")) scanned.\(leftOut(facts.ignoredFrontEndPlaces))")
    }

    /// Nothing secret was ever committed.
    static let gitHistory = Check("git-history", "The git history contains no secret") { facts in
        guard let places = facts.historyPlaces else {
            return .skipped(facts.historyNote ?? "No git history was found.")
        }
        guard places.isEmpty else {
            return .fail(
                "A secret was committed.\(leftOut(facts.ignoredHistoryPlaces))", rotate,
                places: places.map(\.description))
        }
        if let note = facts.historyNote { return .warn(note, "Scan the rest with a dedicated scanner.") }
        return .ok("Every commit was scanned.\(leftOut(facts.ignoredHistoryPlaces))")
    }

    /// What is left out is never left out silently.
    private static func leftOut(_ count: Int) -> String {
        count == 0 ? "" : " \(IgnoreList.fileName) excludes \(counted(count, "location"))."
    }
}
