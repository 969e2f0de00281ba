import ArgumentParser
import Foundation
import PlaidTypes
import TartanService

/// Reads the process environment; no other code of the command does.
struct Environment {
    let values: [String: String]

    /// The environment of the process.
    static func current() -> Environment { Environment(values: ProcessInfo.processInfo.environment) }

    static let urlVariable = "PLAID_URL"
    static let environmentVariable = "PLAID_ENV"

    /// The address of Plaid, from PLAID_URL; `nil` when it is not set or empty.
    var plaidURL: String? {
        guard let text = values[Self.urlVariable], !text.isEmpty else { return nil }
        return text
    }

    /// Plaid's environment, from PLAID_ENV; `nil` when it is not set or empty.
    func plaidEnvironment() throws -> PlaidOptions.Name? {
        guard let text = values[Self.environmentVariable], !text.isEmpty else { return nil }
        guard let name = PlaidOptions.Name(rawValue: text.lowercased()) else {
            let known = PlaidOptions.Name.allCases.map(\.rawValue).joined(separator: " or ")
            throw ValidationError(
                "Unknown environment '\(SafeText.line(String(text.prefix(40))))' in PLAID_ENV. Expected \(known).")
        }
        return name
    }

    /// Plaid's client ID and secret, from PLAID_CLIENT_ID and PLAID_SECRET.
    func plaidCredentials() throws -> (clientID: String, secret: ClientSecret) {
        guard let clientID = values["PLAID_CLIENT_ID"], !clientID.isEmpty, let secret = values["PLAID_SECRET"],
            !secret.isEmpty
        else {
            throw Failure(
                "Set PLAID_CLIENT_ID and PLAID_SECRET; for an offline sandbox any two words will do.")
        }
        return (clientID, ClientSecret(secret))
    }

    /// The signing secret of session tokens, from TARTAN_SESSION_SECRET.
    func sessionSecret() throws -> SessionSecret? {
        guard let text = values["TARTAN_SESSION_SECRET"], !text.isEmpty else { return nil }
        guard let secret = SessionSecret(Array(text.utf8)) else {
            throw Failure("TARTAN_SESSION_SECRET must have at least \(SessionSecret.minimumBytes) bytes.")
        }
        return secret
    }
}
