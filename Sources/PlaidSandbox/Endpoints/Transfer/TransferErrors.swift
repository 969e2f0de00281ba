// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Failures of transfers.

extension SandboxError {
    static func transfer(_ code: String, _ message: String) -> SandboxError {
        SandboxError("TRANSFER_ERROR", code, message)
    }

    static func bankTransfer(_ code: String, _ message: String) -> SandboxError {
        SandboxError("BANK_TRANSFER_ERROR", code, message)
    }

    static let transferNotCancellable = texted("TRANSFER_ERROR", "TRANSFER_NOT_CANCELLABLE")
    static let transferAccountType = texted("TRANSFER_ERROR", "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE")
    static let forbiddenACHClass = texted("TRANSFER_ERROR", "TRANSFER_FORBIDDEN_ACH_CLASS")
    static let originatorNotFound = texted("TRANSFER_ERROR", "TRANSFER_ORIGINATOR_NOT_FOUND")

    static func networkLimit(_ network: String, _ limit: String) -> SandboxError {
        transfer("TRANSFER_NETWORK_LIMIT_EXCEEDED", "\(network) transaction amount cannot exceed \(limit)")
    }

    static let bankTransferNotCancellable = bankTransfer(
        "BANK_TRANSFER_NOT_CANCELLABLE", "bank transfer is not cancellable")
    static let bankTransferAccountType = bankTransfer(
        "BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE", "bank transfer account type not supported")

    /// An id, or another value, that is not one that can be used.
    static func transferFieldInvalid(_ name: String) -> SandboxError { invalidField("invalid \(name) provided") }
}
