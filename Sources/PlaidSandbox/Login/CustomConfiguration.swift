// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The password of `user_custom`, or the definition of a named custom user, read: the data and what the login does.
struct CustomConfiguration: Sendable {
    var user: CustomUser
    var rounds: [Login.Round] = []
    var forcedError: String?

    /// How large a configuration may be, in bytes of JSON without white space.
    static let maximumBytes = 55_000

    /// - Throws: What is wrong with it, naming the member.
    init(password: String) throws(SandboxError) {
        guard let root = Self.object(password) else {
            throw .invalidField("override_password must be a JSON object for user_custom")
        }
        try self.init(root)
    }

    /// - Throws: What is wrong with it, naming the member.
    init(_ root: JSONObject) throws(SandboxError) {
        guard root.serialized().count <= Self.maximumBytes else {
            throw .invalidField("a custom user must not be larger than 55 kB, without white space")
        }
        if let mistake = BodyDomain.mistake(in: root) { throw .invalidField(mistake) }
        if let mistake = CustomMembers.mistake(in: root) { throw .invalidField(mistake) }
        let reader = CustomReader(root, path: "")
        if let version = try reader.versionText(), !["1", "2"].contains(version) {
            throw .invalidField("version must be \"1\" or \"2\"")
        }
        user = try CustomUser(reader)
        forcedError = try reader.text("force_error")
        switch try reader.text("recaptcha") {
        case nil, "": break
        case "good": rounds = [LoginRounds.puzzle(isAccepted: true)]
        case "bad": rounds = [LoginRounds.puzzle(isAccepted: false)]
        default: throw .invalidField("recaptcha must be good or bad")
        }
        if let mfa = try reader.object("mfa") { rounds += try Self.rounds(mfa) }
    }

    /// The object that a password is; `nil` for any other text.
    static func object(_ password: String) -> JSONObject? {
        (try? JSONValue(parsing: Array(password.utf8)))?.objectValue
    }

    /// A long password without the white space of its JSON, which counts for nothing.
    static func compacted(_ password: String) -> String {
        guard password.utf8.count > maximumBytes, let object = object(password) else { return password }
        return String(decoding: object.serialized(), as: UTF8.self)
    }

    private static func rounds(_ mfa: CustomReader) throws(SandboxError) -> [Login.Round] {
        func count(_ name: String, default standard: Int?) throws(SandboxError) -> Int {
            guard let number = try mfa.whole(name) ?? standard, LoginRounds.counts.contains(number) else {
                throw .invalidField("mfa.\(name) must be a number from 1 to 10")
            }
            return number
        }
        switch try mfa.text("type") {
        case nil, "": return []
        case "device": return LoginRounds.device
        case "questions":
            return LoginRounds.questions(
                rounds: try count("question_rounds", default: nil),
                perRound: try count("questions_per_round", default: nil))
        case "selections":
            return LoginRounds.selections(
                rounds: try count("selection_rounds", default: 1),
                perRound: try count("questions_per_round", default: 2),
                options: try count("selections_per_question", default: 2))
        default: throw .invalidField("mfa.type must be device, selections or questions")
        }
    }
}
