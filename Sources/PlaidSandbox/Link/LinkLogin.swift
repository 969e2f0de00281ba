import PlaidJSON

/// A login at a bank, question by question: pure, without a bank.
struct LinkLogin: Sendable, Codable {
    /// What the bank asks next.
    enum Step: Sendable, Codable, Hashable {
        case recaptcha
        case device
        case code
        /// A round of questions to be answered in words.
        case questions([String])
        /// A round of questions with given answers.
        case selections([Selection])
        case done
    }

    struct Selection: Sendable, Codable, Hashable {
        var question: String
        var answers: [String]
    }

    private(set) var step: Step
    /// The rounds that are still to come.
    private var rounds: [Step] = []
    /// The right answers to each round.
    private var expected: [[String]] = []

    /// Begins with what the user's password asks for.
    init(username: String, password: String) {
        step = .done
        guard username == "user_good" else {
            if username == "user_link_recovery" { step = .code }
            return
        }
        if let good = SandboxUsers.member("recaptcha", of: password) {
            step = .recaptcha
            if good == "bad" { expected = [["never"]] }
            return
        }
        if password == "mfa_device" {
            step = .device
        } else if password == "mfa_selections" {
            step = .selections([Selection(question: "Are you the holder of this account?", answers: ["Yes", "No"])])
            expected = [["Yes"]]
        } else if let numbers = Self.numbers(after: "mfa_questions_", in: password, count: 2) {
            for round in 0..<numbers[0] {
                rounds.append(.questions((0..<numbers[1]).map { "Question \(round + 1).\($0 + 1)" }))
                expected.append((0..<numbers[1]).map { "answer_\(round)_\($0)" })
            }
            begin()
        } else if let numbers = Self.numbers(after: "mfa_selections_", in: password, count: 3) {
            for round in 0..<numbers[0] {
                rounds.append(
                    .selections(
                        (0..<numbers[1]).map { question in
                            Selection(
                                question: "Question \(round + 1).\(question + 1)",
                                answers: (0..<numbers[2]).map { "answer_\(round)_\(question)_\($0)" })
                        }))
                expected.append((0..<numbers[1]).map { "answer_\(round)_\($0)_0" })
            }
            begin()
        }
    }

    private mutating func begin() { step = rounds.isEmpty ? .done : rounds.removeFirst() }

    /// Takes the answers to what was asked.
    ///
    /// - Throws: INVALID_MFA for wrong ones, which can be given again.
    mutating func answer(_ answers: [String]) throws(SandboxError) {
        switch step {
        case .done: return
        case .recaptcha:
            guard expected.isEmpty else { throw Self.failure("RECAPTCHA_BAD") }
            step = .done
        case .device: step = .code
        case .code:
            guard answers == ["1234"] || answers == ["123456"] else { throw Self.failure("INVALID_MFA") }
            step = .done
        case .questions, .selections:
            guard let right = expected.first, answers == right else { throw Self.failure("INVALID_MFA") }
            expected.removeFirst()
            begin()
        }
    }

    private static func failure(_ code: String) -> SandboxError { .login(code: code) ?? .invalidCredentials }

    private static func numbers(after prefix: String, in text: String, count: Int) -> [Int]? {
        guard text.hasPrefix(prefix) else { return nil }
        let parts = text.dropFirst(prefix.count).split(separator: "_", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }.filter { (1...10).contains($0) }
        return numbers.count == count && parts.count == count ? numbers : nil
    }
}

extension LinkLogin.Step {
    /// The word that `onEvent` has for it.
    var mfaType: String? {
        switch self {
        case .recaptcha, .done: nil
        case .device: "device_list"
        case .code: "code"
        case .questions: "questions"
        case .selections: "selections"
        }
    }

    /// The status with which a session ends that is left here.
    var exitStatus: String {
        switch self {
        case .recaptcha: "requires_recaptcha"
        case .device: "choose_device"
        case .code: "requires_code"
        case .questions: "requires_questions"
        case .selections: "requires_selections"
        case .done: "requires_credentials"
        }
    }
}
