import PlaidJSON

/// The users of the Sandbox and what their passwords do.
enum SandboxUsers {
    /// Users with data of the dynamic kind; each name has its own.
    static let dynamic: Set<String> = [
        "user_transactions_dynamic", "user_ewa_user", "user_yuppie", "user_small_business", "user_bank_income",
        "user_credit_bonus", "user_credit_joint_account", "user_credit_profile_poor", "user_credit_profile_good",
        "user_credit_profile_excellent", "user_prism_1", "user_prism_2", "user_prism_3", "user_prism_4", "user_prism_5",
        "user_prism_6", "user_prism_7", "user_prism_8",
    ]

    /// user_limited_purpose_checking: one account, for rent and mortgage payments only.
    static let limitedPurpose = Persona.custom(
        CustomUser(accounts: [DefaultAccounts.limitedPurpose], transactions: []))

    /// The password with which user_good's first account waits for micro-deposits.
    static let microDepositPassword = "microdeposits_good"

    /// A text member of a password that is a JSON object.
    static func member(_ name: String, of password: String) -> String? {
        guard password.hasPrefix("{") else { return nil }
        return (try? JSONValue(parsing: Array(password.utf8)))?[name]?.stringValue
    }
}
