// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOSSL
import TartanDoctor

/// Reads the expiration of the service's certificate.
enum CertificateProbe {
    static func look(at file: String?, _ facts: inout Facts) {
        guard let file else { return }
        do {
            let certificate = try PEMFile.certificates(file).first
            facts.certificateEndsAt = certificate.map { Date(timeIntervalSince1970: TimeInterval($0.notValidAfter)) }
        } catch {
            facts.certificateFailure = error.description
        }
    }
}
