// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanDoctor
import TokenVault

/// Finds the vault key and checks who can read it.
enum VaultProbe {
    ///
    /// - Parameter variables: The variable of the vault key, if it is set.
    static func look(_ variables: [String: String], keyFile: String, _ facts: inout Facts) -> VaultKeyring? {
        let isInEnvironment = !variables.isEmpty
        do throws(VaultError) {
            let keyring = try VaultKeyring.load(environment: variables, keyFile: keyFile)
            facts.key = isInEnvironment ? .inEnvironment : .file(path: keyFile, mode: mode(of: keyFile) ?? 0o600)
            return keyring
        } catch {
            if error.code == .missingKey {
                facts.key = .missing(path: keyFile)
            } else if !isInEnvironment, let mode = mode(of: keyFile), mode & 0o077 != 0, VaultKeyFile.holdsKeys(keyFile)
            {
                // Only of a key file: a repair changes its mode.
                facts.key = .file(path: keyFile, mode: mode)
            } else {
                facts.key = .unusable(error.message)
            }
            return nil
        }
    }

    private static func mode(of path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
        return (attributes?[.posixPermissions] as? NSNumber)?.intValue
    }
}
