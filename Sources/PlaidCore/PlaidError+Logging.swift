// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Logging

extension PlaidError {
    /// The error as metadata of swift-log: `error_type`, `error_code`, and if known `status`, `request_id` and `retry_after`.
    ///
    /// It contains neither Plaid's message nor the underlying error, which may contain user data and addresses.
    public var logMetadata: Logger.Metadata {
        var metadata: Logger.Metadata = ["error_type": "\(kind)", "error_code": "\(code)"]
        if let httpStatus { metadata["status"] = "\(httpStatus)" }
        if let requestID { metadata["request_id"] = "\(requestID)" }
        if let retryAfter { metadata["retry_after"] = "\(retryAfter.components.seconds) s" }
        return metadata
    }
}
