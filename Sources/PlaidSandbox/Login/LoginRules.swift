// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Which user name and password lead to which data, questions and failures.
enum LoginRules {
    /// What a name and a password open.
    struct Opening {
        var persona: Persona
        var rounds: [Login.Round] = []
    }

    /// - Throws: What the bank or the password fails with.
    static func open(
        institution: Institution, username: String, password: String, pin: String?, users: NamedUsers? = nil
    ) throws(SandboxError) -> Opening {
        if let failure = institution.loginFailure { throw failure }
        // An OAuth bank takes any credentials; passwords that ask for something do nothing there.
        guard !institution.usesOAuth else {
            return Opening(persona: try personaAtOAuthBank(username: username, password: password, users: users))
        }
        guard !username.isEmpty, !password.isEmpty else { throw .invalidCredentials }
        if let pin, !pin.isEmpty, pin != "credential_good" { throw .invalidCredentials }
        if password.hasPrefix(errorPrefix) { throw failure(String(password.dropFirst(errorPrefix.count))) }
        var opening = try open(username: username, password: password, users: users)
        if institution.alwaysAsksMFA {
            // These banks ask on their own and know no passwords that ask.
            guard opening.rounds.isEmpty else { throw .invalidCredentials }
            opening.rounds = LoginRounds.device
        }
        return opening
    }

    /// The failure with a code; a code that is not documented is a wrong password.
    static func failure(_ code: String) -> SandboxError {
        SandboxError.login(code: code) ?? SandboxError.documented(code: code) ?? .invalidCredentials
    }

    private static let errorPrefix = "error_"

    private static func open(
        username: String, password: String, users: NamedUsers?
    ) throws(SandboxError) -> Opening {
        // Any password opens a named custom user.
        if let named = users?.find(username) { return try open(named) }
        var opening = try openBuiltIn(username: username, password: password)
        guard let own = users?.replacement(of: username) else { return opening }
        // The passwords keep their effects; only the data is another.
        let replacement = try open(own)
        opening.persona = replacement.persona
        opening.rounds += replacement.rounds
        return opening
    }

    private static func openBuiltIn(username: String, password: String) throws(SandboxError) -> Opening {
        switch username {
        case "user_good":
            if password == "pass_good" || password == SandboxUsers.microDepositPassword {
                return Opening(persona: .good)
            }
            guard let rounds = LoginRounds.asked(by: password) else { throw .invalidCredentials }
            return Opening(persona: .good, rounds: rounds)
        case "user_custom": return try open(CustomConfiguration(password: password))
        case "user_limited_purpose_checking":
            guard password == "pass_good" else { throw .invalidCredentials }
            return Opening(persona: SandboxUsers.limitedPurpose)
        case "user_link_recovery":
            return Opening(persona: .good, rounds: [LoginRounds.recoveryCode])
        case _ where SandboxUsers.dynamic.contains(username): return Opening(persona: .dynamic(variant: username))
        default: throw .invalidCredentials
        }
    }

    private static func open(_ configuration: CustomConfiguration) throws(SandboxError) -> Opening {
        if let code = configuration.forcedError { throw failure(code) }
        return Opening(persona: .custom(configuration.user), rounds: configuration.rounds)
    }

    /// Known users keep their data, whatever the password; everybody else has user_good's.
    ///
    /// - Throws: What is wrong with a configuration of `user_custom`; a password that is no JSON is one like any other.
    private static func personaAtOAuthBank(
        username: String, password: String, users: NamedUsers?
    ) throws(SandboxError) -> Persona {
        if let own = users?.find(username) ?? users?.replacement(of: username) { return .custom(own.user) }
        if username == "user_custom", let root = CustomConfiguration.object(password) {
            return .custom(try CustomConfiguration(root).user)
        }
        if username == "user_limited_purpose_checking" { return SandboxUsers.limitedPurpose }
        if SandboxUsers.dynamic.contains(username) { return .dynamic(variant: username) }
        return users?.replacement(of: "user_good").map { .custom($0.user) } ?? .good
    }
}

extension Institution {
    /// What every login at this bank fails with.
    var loginFailure: SandboxError? {
        switch status {
        case "DOWN": LoginRules.failure("INSTITUTION_DOWN")
        case "UNSUPPORTED": LoginRules.failure("INSTITUTION_NO_LONGER_SUPPORTED")
        default: nil
        }
    }
}
