// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanService
import TokenVault

/// The values that several settings make together.
extension Settings {
    /// Plaid's client ID and secret.
    func plaidCredentials() throws -> (clientID: String, secret: ClientSecret) {
        guard let clientID = try text(.clientID), let secret = try text(.secret) else {
            throw Failure(
                "Set PLAID_CLIENT_ID and PLAID_SECRET; for an offline Sandbox, any two values work.")
        }
        return (clientID, ClientSecret(secret))
    }

    /// The signing secret of session tokens; `nil` if they are disabled.
    func sessionSecret() throws -> SessionSecret? {
        guard let value = try value(.sessionSecret) else { return nil }
        guard let secret = SessionSecret(Array(value.text.utf8)) else {
            throw Failure(
                "\(value.origin.subject(.sessionSecret)) must have at least \(SessionSecret.minimumBytes) bytes.")
        }
        return secret
    }

    /// The vault keys, from TARTAN_VAULT_KEY or else from the key file.
    func keyring(keyFile: String?) throws -> VaultKeyring {
        try VaultKeyring.load(environment: vaultEnvironment(), keyFile: try required(.keyFile, flag: keyFile))
    }

    /// The variable of the vault key, if it is set.
    func vaultEnvironment() throws(ConfigurationError) -> [String: String] {
        try text(.vaultKey).map { [VaultKeyring.environmentVariable: $0] } ?? [:]
    }
}
