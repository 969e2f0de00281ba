// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import NIOSSL

/// A self-signed certificate for this machine, created at startup and never stored.
struct SelfSignedCertificate: Sendable {
    /// How long it is valid.
    static let lifetime: TimeInterval = 397 * 86_400

    private let key: P256.Signing.PrivateKey
    /// The certificate's bytes.
    let bytes: [UInt8]

    /// - Parameter host: The address that the server listens on, in addition to the machine's own names.
    init(host: String, now: Date = Date()) throws {
        typealias DER = DistinguishedEncoding
        key = P256.Signing.PrivateKey()
        let publicKey = Array(key.publicKey.derRepresentation)
        // ecdsa-with-SHA256
        let algorithm = DER.sequence(DER.identifier(1, 2, 840, 10045, 4, 3, 2))
        let name = DER.sequence(
            DER.set(DER.sequence(DER.identifier(2, 5, 4, 3), DER.text("Tartan Sandbox on this machine"))))
        let keyID = Array(Insecure.SHA1.hash(data: Data(key.publicKey.x963Representation)))
        let extensions = DER.sequence(
            Self.entry(DER.identifier(2, 5, 29, 17), DER.value(0x30, Self.names(host))),
            // It vouches for itself only: as an authority it ends here.
            Self.entry(DER.identifier(2, 5, 29, 19), DER.sequence(DER.yes, DER.integer([0])), isCritical: true),
            // Signing, also of certificates.
            Self.entry(DER.identifier(2, 5, 29, 15), DER.bits([0x84], unused: 2), isCritical: true),
            // For servers.
            Self.entry(
                DER.identifier(2, 5, 29, 37), DER.sequence(DER.identifier(1, 3, 6, 1, 5, 5, 7, 3, 1))),
            Self.entry(DER.identifier(2, 5, 29, 14), DER.octets(keyID)))
        let serial = (0..<16).map { _ in UInt8.random(in: 0...0x7F) }
        let content = DER.sequence(
            DER.value(0xA0, DER.integer([2])), DER.integer(serial), algorithm, name,
            DER.sequence(DER.time(now - 3_600), DER.time(now + Self.lifetime)), name, publicKey,
            DER.value(0xA3, extensions))
        let signature = try key.signature(for: Data(content))
        bytes = DER.sequence(content, algorithm, DER.bits(Array(signature.derRepresentation)))
    }

    private static func entry(_ kind: [UInt8], _ content: [UInt8], isCritical: Bool = false) -> [UInt8] {
        typealias DER = DistinguishedEncoding
        return DER.sequence(kind, isCritical ? DER.yes : [], DER.octets(content))
    }

    /// The machine's own names and addresses, and the address that the server listens on.
    private static func names(_ host: String) -> [UInt8] {
        var names = DistinguishedEncoding.value(0x82, Array("localhost".utf8))
        names += DistinguishedEncoding.value(0x87, [127, 0, 0, 1])
        names += DistinguishedEncoding.value(0x87, [UInt8](repeating: 0, count: 15) + [1])
        let parts = host.split(separator: ".").compactMap { UInt8($0) }
        if parts.count == 4, parts != [127, 0, 0, 1] { names += DistinguishedEncoding.value(0x87, parts) }
        if host.contains(where: \.isLetter), !host.contains(":"), host != "localhost" {
            names += DistinguishedEncoding.value(0x82, Array(host.utf8))
        }
        return names
    }

    /// The certificate in the format for clients.
    var pem: String {
        let text = Data(bytes).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN CERTIFICATE-----\n\(text)\n-----END CERTIFICATE-----\n"
    }

    /// SHA-256 over the certificate, as browsers show it.
    var fingerprint: String {
        SHA256.hash(data: Data(bytes)).map { String(format: "%02X", $0) }.joined(separator: ":")
    }

    func serverConfiguration() throws -> TLSConfiguration {
        let certificate = try NIOSSLCertificate(bytes: bytes, format: .der)
        let privateKey = try NIOSSLPrivateKey(bytes: Array(key.pemRepresentation.utf8), format: .pem)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(certificate)], privateKey: .privateKey(privateKey))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }
}

extension PlaidSandbox {
    /// The certificate of a Sandbox that serves HTTPS.
    public struct Certificate: Sendable {
        /// The certificate as text, for the trust store of a client.
        public let pem: String
        /// SHA-256 over the certificate, in pairs of hexadecimal digits.
        public let fingerprint: String
    }
}
