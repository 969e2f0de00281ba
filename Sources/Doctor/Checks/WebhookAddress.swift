extension Check {
    /// Plaid can only reach an address of the public network.
    static let webhookAddress = Check("webhook-address", "The webhook address is public") { facts in
        guard let text = facts.webhookURL else {
            return facts.target.isProduction
                ? .amber(
                    "No webhook address was named.",
                    "Name it with --webhook-url; without webhooks news arrives only when Items are polled.")
                : .skipped("No --webhook-url was named.")
        }
        guard let address = Address(text), ["http", "https"].contains(address.scheme) else {
            return .red("\(text) is no web address.", "Give --webhook-url a whole address with https://.")
        }
        if case .other = facts.target {
            return .green("An offline Sandbox delivers to this machine.")
        }
        if address.isPrivate {
            return .red(
                "\(address.host) is not on the public network, so that Plaid cannot reach it.",
                "Use a public name or a tunnel; to work without either, use `tartan sandbox`.")
        }
        if address.scheme != "https" {
            return .red("Webhooks would cross the network in the clear.", "Use https://.")
        }
        return .green("\(address.host) is public and uses https.")
    }
}
