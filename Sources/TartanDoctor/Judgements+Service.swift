package import Storage

// The judgements about the products, the vault, the database and the Items.

extension Judgement {
    /// Products with the countries that they exist in.
    private static let countries: [String: Set<String>] = [
        "transfer": ["US"], "signal": ["US"], "statements": ["US"], "liabilities": ["US", "CA"],
        "investments": ["US", "CA"], "income_verification": ["US"], "payment_initiation": european,
        "assets": ["US", "CA", "GB"],
    ]
    private static let european: Set<String> = [
        "GB", "ES", "NL", "FR", "IE", "DE", "IT", "PL", "DK", "NO", "SE", "EE", "LT", "LV", "PT", "BE", "FI", "AT",
    ]

    package static func products(_ products: [String], countries chosen: [String]) -> Finding {
        let check = "products"
        guard !products.contains("balance") else {
            return .red(check, "balance is not a product of Link.", "Leave it out: every Item has it.")
        }
        for product in products {
            guard let allowed = countries[product] else { continue }
            let wrong = chosen.filter { !allowed.contains($0.uppercased()) }
            guard wrong.isEmpty else {
                return .red(
                    check, "\(product) does not exist in \(wrong.joined(separator: ", ")).",
                    "Make a Link session of its own for those countries.")
            }
        }
        return .green(check, "The products exist in the countries chosen.")
    }

    package static func cost(_ products: [String], isSandbox: Bool) -> Finding {
        let check = "cost"
        guard !isSandbox else { return .green(check, "Calls in the Sandbox cost nothing.") }
        let monthly = products.filter { ["transactions", "investments", "liabilities"].contains($0) }
        guard monthly.isEmpty else {
            return .amber(
                check, "Each Item is billed every month for \(monthly.joined(separator: ", ")).",
                "Remove Items that nobody uses with /item/remove; balances and refreshes cost by the call.")
        }
        return .green(check, "No product is billed by the month.")
    }

    package static func vaultKey(exists: Bool, mode: Int?, isUsable: Bool) -> Finding {
        let check = "vault key"
        guard exists else { return .red(check, "There is no vault key.", "tartan vault init, or tartan doctor --fix") }
        guard let mode, mode & 0o077 == 0 else {
            return .red(check, "Others on this machine can read the vault key.", "chmod 600 FILE, or doctor --fix")
        }
        guard isUsable else {
            return .red(check, "The vault key cannot be read.", "Bring the file back from a backup.")
        }
        return .green(check, "The vault key is there, for its owner only.")
    }

    package enum Database: Sendable, Equatable {
        case missing
        case failed
        case open(keyFits: Bool?)
    }

    package static func database(_ state: Database) -> Finding {
        let check = "database"
        switch state {
        case .missing:
            return .amber(check, "There is no database yet.", "tartan serve makes it when it starts.")
        case .failed: return .red(check, "The database cannot be opened.", "Check the address, the server, the rights.")
        case .open(keyFits: false):
            return .red(check, "The vault key is not this database's.", "Give the key file that it was made with.")
        case .open: return .green(check, "The database is there and its schema is up to date.")
        }
    }

    /// - Parameter secondsSince: Since the last webhook; nil when none was ever received.
    package static func lastWebhook(secondsSince: Double?, items: Int) -> Finding {
        let check = "webhooks received"
        guard items > 0 else { return .green(check, "There is no Item that webhooks could be about.") }
        guard let secondsSince else {
            return .amber(check, "No webhook was ever received.", "Check the webhook address of the Items.")
        }
        let days = Int(secondsSince / 86_400)
        guard days < 3 else {
            return .amber(check, "The last webhook came \(days) days ago.", "Check the webhook address of the Items.")
        }
        return .green(check, "The last webhook came less than three days ago.")
    }

    package static func items(_ states: [ItemHealth]) -> Finding {
        let check = "items"
        let waiting = states.filter(\.wantsUpdateMode).count
        let gone = states.filter { !$0.allowsSync }.count
        if waiting > 0 {
            return .amber(
                check, "\(waiting) of \(states.count) Items wait for their user.", "Open Link in update mode for them.")
        }
        if gone > 0 {
            return .amber(
                check, "\(gone) of \(states.count) Items are gone.", "Delete them; the user can connect anew.")
        }
        return .green(check, "None of \(states.count) Items waits for its user.")
    }

    /// - Parameter busiest: The most calls a minute that one Item's synchronisation may make here.
    package static func rateBudget(items: Int, roundsAnHour: Double) -> Finding {
        let check = "rate budget"
        // Plaid publishes 2,500 calls a minute for /transactions/sync of one client in production.
        let limit = 2_500.0
        let perMinute = Double(items) * roundsAnHour / 60
        let share = Int(perMinute * 100 / limit)
        let says = "Regular rounds of \(items) Items take \(share) % of Plaid's budget."
        if perMinute > limit { return .red(check, says, "Make rounds rarer, or ask Plaid for a higher limit.") }
        if perMinute > limit / 2 { return .amber(check, says, "Rely on webhooks and make rounds rarer.") }
        return .green(check, says)
    }

    package static func secrets(_ places: [String], where name: String) -> Finding {
        guard !places.isEmpty else { return .green(name, "No secret and no token was found.") }
        let shown = places.prefix(10).joined(separator: ", ") + (places.count > 10 ? ", …" : "")
        return .red(
            name, "A secret or a token is in \(shown).",
            "Take it out, rotate it (Dashboard, /item/access_token/invalidate), and keep it on the server.")
    }
}
