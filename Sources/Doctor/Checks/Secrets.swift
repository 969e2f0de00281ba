import PlaidJSON

extension Check {
    private static let rotate =
        "Create a new secret in Plaid's dashboard, or a new token with /item/access_token/invalidate: what was published "
        + "stays known."

    /// Nothing secret lies where browsers and apps get it from.
    static let frontEnd = Check("front-end", "No secret is in a front-end folder") { facts in
        guard let places = facts.frontEndPlaces else { return .skipped("No folder was scanned.") }
        guard places.isEmpty else {
            return .red(
                "Users can read a secret.\(leftOut(facts.ignoredFrontEndPlaces))",
                "Move it to the server. \(rotate)",
                places: places.map(\.description))
        }
        if let note = facts.frontEndNote { return .amber(note, "Scan each front end's folder separately.") }
        guard facts.filesRead > 0 else { return .skipped("There is no front-end folder here.") }
        return .green(
            "\(counted(facts.filesRead, "file")) scanned.\(leftOut(facts.ignoredFrontEndPlaces))")
    }

    /// Nothing secret was ever committed.
    static let gitHistory = Check("git-history", "No secret is in the git history") { facts in
        guard let places = facts.historyPlaces else {
            return .skipped(facts.historyNote ?? "There is no git history here.")
        }
        guard places.isEmpty else {
            return .red(
                "A secret was committed.\(leftOut(facts.ignoredHistoryPlaces))", rotate,
                places: places.map(\.description))
        }
        if let note = facts.historyNote { return .amber(note, "Scan the rest with a dedicated scanner.") }
        return .green("Every commit was scanned.\(leftOut(facts.ignoredHistoryPlaces))")
    }

    /// What is left out is never left out silently.
    private static func leftOut(_ count: Int) -> String {
        count == 0 ? "" : " \(IgnoreList.fileName) excludes \(counted(count, "location"))."
    }
}
