import Foundation
import PlaidTypes
import TartanService

/// Reads the process environment; no other code of the command does.
struct Environment {
    let values: [String: String]

    /// The environment of the process.
    static func current() -> Environment { Environment(values: ProcessInfo.processInfo.environment) }

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
