// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The questions that passwords ask for.
enum LoginRounds {
    /// A choice of devices, then the code that was sent: always 1234.
    static let device = [
        Login.Round(challenge: .device(["(***)-***-0010", "t***@example.com"]), expected: .device),
        Login.Round(challenge: .code(sentTo: "(***)-***-0010"), expected: .exactly(["1234"])),
    ]

    /// What user_link_recovery is asked.
    static let recoveryCode = Login.Round(
        challenge: .code(sentTo: "example@plaid.com"), expected: .exactly(["123456"]))

    static func puzzle(isAccepted: Bool) -> Login.Round {
        Login.Round(challenge: .recaptcha, expected: .puzzle(isAccepted: isAccepted))
    }

    /// Rounds of questions; the answer to the second question of the first round is `answer_0_1`.
    static func questions(rounds: Int, perRound: Int) -> [Login.Round] {
        (0..<rounds).map { round in
            Login.Round(
                challenge: .questions((0..<perRound).map { "Security question \(round + 1).\($0 + 1)" }),
                expected: .exactly((0..<perRound).map { "answer_\(round)_\($0)" }))
        }
    }

    /// Rounds of questions with given answers, of which the first is right.
    static func selections(rounds: Int, perRound: Int, options: Int) -> [Login.Round] {
        (0..<rounds).map { round in
            let questions = (0..<perRound).map { question in
                Login.Selection(
                    question: "Security question \(round + 1).\(question + 1)",
                    answers: (0..<options).map { "answer_\(round)_\(question)_\($0)" })
            }
            return Login.Round(
                challenge: .selections(questions), expected: .exactly(questions.compactMap(\.answers.first)))
        }
    }

    private static let yesOrNo = Login.Round(
        challenge: .selections([
            Login.Selection(question: "Is this your account?", answers: ["Yes", "No"])
        ]), expected: .exactly(["Yes"]))

    /// The rounds that a password of user_good asks for, `nil` when it asks for none that we know.
    static func asked(by password: String) -> [Login.Round]? {
        switch password {
        case "mfa_device": return device
        case "mfa_selections": return [yesOrNo]
        default: break
        }
        if let numbers = numbers(in: password, after: "mfa_questions_", count: 2) {
            return questions(rounds: numbers[0], perRound: numbers[1])
        }
        if let numbers = numbers(in: password, after: "mfa_selections_", count: 3) {
            return selections(rounds: numbers[0], perRound: numbers[1], options: numbers[2])
        }
        switch SandboxUsers.member("recaptcha", of: password) {
        case "good": return [puzzle(isAccepted: true)]
        case "bad": return [puzzle(isAccepted: false)]
        default: return nil
        }
    }

    /// How many rounds, questions and options there may be; the documents name no limit.
    static let counts = 1...10

    private static func numbers(in password: String, after prefix: String, count: Int) -> [Int]? {
        guard password.hasPrefix(prefix) else { return nil }
        let parts = password.dropFirst(prefix.count).split(separator: "_", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        return parts.count == count && numbers.count == count && numbers.allSatisfy(counts.contains) ? numbers : nil
    }
}
