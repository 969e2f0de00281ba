extension Check {
    /// A clock that is wrong makes genuine webhooks look too old or too new.
    static let clock = Check("clock", "The clock is right") { facts in
        guard let skew = facts.clockSkew else { return .skipped("No answer told the time.") }
        let seconds = Int(abs(skew).rounded())
        // Answers carry whole seconds, and may have been on their way for some.
        if seconds <= 5 { return .green("It agrees with Plaid's to within \(max(seconds, 1)) s.") }
        let says = "It is \(seconds) s \(skew > 0 ? "slow" : "fast") beside Plaid's."
        let remedy = "Let the machine keep its time by NTP; webhooks older than five minutes are refused."
        return seconds < 120 ? .amber(says, remedy) : .red(says, remedy)
    }
}
