/// A saved world is data from outside: places in it that point nowhere would end the process when they are followed.
extension World {
    /// Whether all that refers to an Item or an account by its place refers to one that there is.
    var isConsistent: Bool {
        let known = items.indices
        let named = [
            Array(positions.values), Array(accessTokens.values), publicTokens.values.map(\.item),
            linkTokens.values.compactMap(\.updatedItem), assetReports.reports.values.flatMap(\.items),
            checkReports.latest.values.flatMap(\.items),
        ].joined()
        return Self.serials.contains(serial) && Self.serials.contains(longTail.serial)
            && named.allSatisfy(known.contains)
            && processorTokens.values.allSatisfy { token in
                known.contains(token.item) && items[token.item].accounts.indices.contains(token.account)
            }
            && items.allSatisfy(\.isConsistent)
    }

    /// More than any Sandbox makes, and far enough from the end of `Int` to count on.
    private static let serials = 0...1_000_000_000_000
}

extension Item {
    fileprivate var isConsistent: Bool {
        let known = accounts.indices
        guard known.count <= Self.mostAccounts, choice?.accounts?.allSatisfy(known.contains) ?? true,
            (daysRequested ?? 0) >= 0, (income?.days ?? 0) >= 0
        else { return false }
        guard Self.isConsistent(persona, known) else { return false }
        guard let source = transactions?.ledger.source else { return true }
        return source.firstDay <= source.today && Self.isConsistent(source.persona, known)
    }

    private static func isConsistent(_ persona: Persona, _ accounts: Range<Int>) -> Bool {
        guard case .custom(let user) = persona else { return true }
        return user.transactions.allSatisfy { accounts.contains($0.account) }
    }
}
