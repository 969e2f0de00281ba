// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The users of the Sandbox and what their passwords do.
enum SandboxUsers {
    /// A user that everyone can log in with.
    struct Known: Sendable {
        var name: String
        var summary: String
        /// Whether its data changes when it is refreshed.
        var isDynamic = true
        /// The passwords that do something, each with what it does.
        var passwords: [Trick] = []
    }

    /// A password and its effect; capitals stand for what is to be filled in.
    struct Trick: Sendable {
        var password: String
        var effect: String

        init(_ password: String, _ effect: String) {
            self.password = password
            self.effect = effect
        }
    }

    /// All of them, in the order in which they are listed.
    static let known: [Known] =
        [
            Known(
                name: "user_good", summary: "The fourteen documented accounts with two years of transactions",
                isDynamic: false, passwords: goodTricks),
            Known(name: "user_transactions_dynamic", summary: "Everyday transactions that change with each refresh"),
            Known(name: "user_ewa_user", summary: "A small biweekly wage with weekly advances on it"),
            Known(name: "user_yuppie", summary: "A large salary, high rent, travel and a student loan"),
            Known(name: "user_small_business", summary: "Card sales, invoices, wages and taxes of a business"),
            Known(name: "user_bank_income", summary: "Eleven streams of income"),
            Known(name: "user_credit_bonus", summary: "A biweekly salary and a quarterly bonus"),
            Known(name: "user_credit_joint_account", summary: "Two salaries, two owners, a mortgage"),
            Known(name: "user_credit_profile_poor", summary: "Payday advances, fees, a card that is overdue"),
            Known(name: "user_credit_profile_good", summary: "A salary, a car loan, a student loan, a card"),
            Known(name: "user_credit_profile_excellent", summary: "A large salary, a mortgage, savings, no fees"),
        ]
        + (1...8).map { Known(name: "user_prism_\($0)", summary: "As user_transactions_dynamic, with its own rows") }
        + [
            Known(
                name: "user_limited_purpose_checking", summary: "One account without a balance", isDynamic: false,
                passwords: [Trick("pass_good", "Logs in.")]),
            Known(
                name: "user_link_recovery", summary: "As user_good, after a code by e-mail", isDynamic: false,
                passwords: [Trick("ANY", "Link asks for a code: 123456.")]),
            Known(
                name: "user_custom", summary: "The accounts of a configuration", isDynamic: false,
                passwords: [
                    Trick("JSON", "The configuration: override_accounts, mfa, force_error and others.")
                ]),
        ]

    private static let goodTricks = [
        Trick("pass_good", "Logs in."),
        Trick("mfa_device", "Link asks for a device, then for a code: 1234."),
        Trick(
            "mfa_questions_ROUNDS_QUESTIONS",
            "Link asks questions; the answer to the second question of the first round is answer_0_1."),
        Trick("mfa_selections", "Link asks a question with the answers Yes and No; Yes is right."),
        Trick(
            "mfa_selections_ROUNDS_QUESTIONS_OPTIONS",
            "Link asks questions with options; the first option is right, such as answer_0_0_0."),
        Trick("error_CODE", "The login fails with the code, such as error_ITEM_LOCKED."),
        Trick(#"{"recaptcha":"good"}"#, "Link shows a puzzle and accepts the solution."),
        Trick(#"{"recaptcha":"bad"}"#, "Link shows a puzzle and rejects the solution."),
        Trick(microDepositPassword, "The first account waits for automated micro-deposits."),
    ]

    /// What a user without tricks of its own does with passwords.
    private static let anyPassword = [
        Trick("ANY", "Logs in."), Trick("error_CODE", "The login fails with the code, such as error_ITEM_LOCKED."),
    ]

    /// Users with data of the dynamic kind; each name has its own.
    static let dynamic = Set(known.filter(\.isDynamic).map(\.name))

    /// The names of all of them.
    static let names = Set(known.map(\.name))

    /// The table for control requests.
    ///
    /// - Parameter replaced: The users whose data is that of a file.
    static func json(replaced: Set<String>) -> JSONValue {
        .array(
            known.map { user in
                let tricks = user.passwords.isEmpty ? anyPassword : user.passwords
                return [
                    "username": .string(user.name),
                    "summary": .string(replaced.contains(user.name) ? "The accounts of a file" : user.summary),
                    "passwords": .array(
                        tricks.map { ["password": .string($0.password), "effect": .string($0.effect)] }),
                ]
            })
    }

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
