// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// A login at a bank, question by question: pure, without a world.
///
/// It begins with a user name and a password and goes on with answers until ``step`` is done or has failed. A wrong answer
/// fails the step but not the login: the same challenge can be answered again.
struct Login: Sendable, Codable {
    /// Where the login stands.
    enum Step: Sendable {
        case done(Persona)
        case challenge(Challenge)
        case failed(SandboxError)
    }

    /// What a bank asks beyond name and password.
    enum Challenge: Sendable, Codable, Hashable {
        /// A picture puzzle; any answer that is not blank counts as an attempt to solve it.
        case recaptcha
        /// Where the code is to be sent; the answer is one of the devices, or its number counted from 0.
        case device([String])
        /// The code that was sent to a device.
        case code(sentTo: String)
        /// Questions to be answered in words.
        case questions([String])
        /// Questions with given answers.
        case selections([Selection])
    }

    struct Selection: Sendable, Codable, Hashable {
        var question: String
        var answers: [String]
    }

    /// A challenge with what solves it.
    struct Round: Sendable, Codable {
        var challenge: Challenge
        var expected: Expectation
    }

    enum Expectation: Sendable, Codable, Hashable {
        case exactly([String])
        case device
        /// A puzzle whose solution is accepted or, to try out the failure, is not.
        case puzzle(isAccepted: Bool)
    }

    private var persona: Persona?
    private var error: SandboxError?
    private var rounds: [Round] = []

    /// Begins a login as a person does it in Link.
    ///
    /// - Parameter pin: What was typed into the third field of banks that have one.
    static func start(
        institution: Institution, username: String, password: String, pin: String? = nil, users: NamedUsers? = nil
    ) -> Login {
        var login = Login()
        do {
            let opening = try LoginRules.open(
                institution: institution, username: username, password: password, pin: pin, users: users)
            login.persona = opening.persona
            login.rounds = opening.rounds
        } catch { login.error = error }
        return login
    }

    /// The user's data without questions, as `/sandbox/public_token/create` logs in: there nobody is asked, and what a
    /// person would have to answer counts as answered well.
    static func direct(
        institution: Institution, username: String, password: String, users: NamedUsers? = nil
    ) throws(SandboxError) -> Persona {
        let opening = try LoginRules.open(
            institution: institution, username: username, password: password, pin: nil, users: users)
        if opening.rounds.contains(where: { $0.expected == .puzzle(isAccepted: false) }) {
            throw LoginRules.failure("RECAPTCHA_BAD")
        }
        return opening.persona
    }

    var step: Step {
        if let error { return .failed(error) }
        if let round = rounds.first { return .challenge(round.challenge) }
        if let persona { return .done(persona) }
        return .failed(.invalidCredentials)
    }

    /// Takes the answers to the present challenge and says what comes next.
    ///
    /// The failure of a wrong answer is told once; ``step`` stays at the challenge, which can be answered again.
    mutating func answer(_ answers: [String]) -> Step {
        guard error == nil, let round = rounds.first else { return step }
        if let mistake = Self.mistake(answers, in: round) { return .failed(mistake) }
        rounds.removeFirst()
        if case .device(let devices) = round.challenge, case .code? = rounds.first?.challenge,
            let answer = answers.first
        {
            rounds[0].challenge = .code(sentTo: Int(answer).map { devices[$0] } ?? answer)
        }
        return step
    }

    private static func mistake(_ answers: [String], in round: Round) -> SandboxError? {
        switch round.expected {
        case .exactly(let expected): return answers == expected ? nil : LoginRules.failure("INVALID_MFA")
        case .device:
            guard case .device(let devices) = round.challenge, answers.count == 1,
                devices.contains(answers[0]) || Int(answers[0]).map(devices.indices.contains) == true
            else { return LoginRules.failure("INVALID_SEND_METHOD") }
            return nil
        case .puzzle(let isAccepted):
            guard answers.contains(where: { !$0.isEmpty }) else { return LoginRules.failure("RECAPTCHA_REQUIRED") }
            return isAccepted ? nil : LoginRules.failure("RECAPTCHA_BAD")
        }
    }
}
