// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NIOSSL
import TartanLocalFiles

/// Reads certificates and keys from the files that the settings name.
enum PEMFile {
    /// Far more than a chain of certificates needs.
    private static let maximumBytes = 1 << 20

    /// The certificates of a file, of which there is at least one.
    static func certificates(_ path: String) throws(Failure) -> [NIOSSLCertificate] {
        let bytes = try bytes(path, "certificate")
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(bytes), !chain.isEmpty else {
            throw Failure("The certificate \(path) contains no certificate in PEM.")
        }
        return chain
    }

    static func privateKey(_ path: String) throws(Failure) -> NIOSSLPrivateKey {
        let bytes = try bytes(path, "certificate's key")
        guard let key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else {
            throw Failure("The certificate's key \(path) contains no private key in PEM.")
        }
        return key
    }

    private static func bytes(_ path: String, _ kind: String) throws(Failure) -> [UInt8] {
        do {
            return try RegularFile.bytes(of: path, limit: maximumBytes)
        } catch {
            throw Failure("The \(kind) \(path) \(error.predicate).")
        }
    }
}
