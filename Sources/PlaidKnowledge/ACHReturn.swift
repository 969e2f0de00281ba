// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What follows from an ACH return code: who bears the amount, by when a bank may send it, and what may be done next.
package struct ACHReturn: Sendable, Hashable {
    package let code: String
    package let bearer: Bearer
    package let deadline: Deadline
    package let retry: Retry
    package let rate: Rate
    package let account: Account

    /// The party that bears the amount of the payment.
    package enum Bearer: String, Sendable, Hashable, CaseIterable {
        /// The company that sent the payment.
        case originator
        /// The bank that returned the payment: the return itself was refused.
        case receivingBank
        /// No money was moved.
        case nobody
    }

    /// How long a bank may wait, counted from the settlement of what it returns.
    package enum Deadline: Sendable, Hashable {
        case bankingDays(Int)
        case calendarDays(Int)
        /// With the next file, usually by the operator and before anything settles.
        case nextFile
        /// At any time: upon an agreement, or once the receiver has refused the payment.
        case agreed
    }

    /// Whether the same payment may be sent again.
    package enum Retry: Sendable, Hashable {
        case never
        /// As often as the count says, within as many days from the settlement of the first payment.
        case times(Int, withinDays: Int)
        /// Once the cause is corrected; with the number of days from the settlement of the return, if the rules set one.
        case corrected(withinDays: Int?)
        /// Once the user has authorized it again.
        case newAuthorization
    }

    /// The return rate that it counts for.
    package enum Rate: String, Sendable, Hashable, CaseIterable {
        /// At most 0.5 % of all debits.
        case unauthorized
        /// At most 3 % of all debits.
        case administrative
        /// Only for the rate of all returns, at most 15 % of all debits.
        case other
        /// For none.
        case none
    }

    /// What it means for the account.
    package enum Account: String, Sendable, Hashable, CaseIterable {
        /// Other payments on the account are not affected.
        case keep
        /// The account's numbers have to be read or entered again.
        case verify
        /// The user has to choose another account.
        case replace
        /// No further debits until the user has authorized them again.
        case block
    }

    /// Every code, ordered.
    package static let all: [ACHReturn] = {
        var found: [ACHReturn] = []
        for line in ACHReturnTable.consequences.split(separator: "\n") {
            let fields = line.split(separator: "|").map { field in field.split(separator: " ").map(String.init) }
            guard fields.count == 5, let bearer = Bearer(rawValue: fields[1].joined()),
                let deadline = deadline(fields[2]), let rate = Rate(rawValue: fields[3].joined()),
                let account = Account(rawValue: fields[4].joined())
            else { continue }
            for code in fields[0] {
                guard let entry = Knowledge.entry(.achReturn, code), let retry = retry(entry.retry) else { continue }
                found.append(
                    ACHReturn(
                        code: code, bearer: bearer, deadline: deadline, retry: retry, rate: rate, account: account))
            }
        }
        return found.sorted { $0.code < $1.code }
    }()

    private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    /// Finds a code, spelled as `R01`.
    package init?(code: String) {
        guard let known = Self.byCode[code] else { return nil }
        self = known
    }

    private init(code: String, bearer: Bearer, deadline: Deadline, retry: Retry, rate: Rate, account: Account) {
        self.code = code
        self.bearer = bearer
        self.deadline = deadline
        self.retry = retry
        self.rate = rate
        self.account = account
    }

    private static func deadline(_ words: [String]) -> Deadline? {
        switch (words.first.flatMap { Int($0) }, words.last, words.count) {
        case (let days?, "days", 3): words[1] == "banking" ? .bankingDays(days) : .calendarDays(days)
        case (nil, "file", 2): .nextFile
        case (nil, "agreed", 1): .agreed
        default: nil
        }
    }

    /// Reads the sentences of the table, so that programs and people follow the same one.
    private static func retry(_ sentence: String) -> Retry? {
        switch sentence {
        case "No. The same request fails again until someone acts.": .never
        case "At most two more times, within 180 days.": .times(2, withinDays: 180)
        case "Only with a new authorization.": .newAuthorization
        case "Once corrected, within 60 days.": .corrected(withinDays: 60)
        case "Once corrected.": .corrected(withinDays: nil)
        default: nil
        }
    }
}
