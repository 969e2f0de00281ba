// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/transfer/refund/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/refunds/#transferrefundget).
public struct TransferRefundGetResponse: PlaidResponse, RedactedDescription {
    /// The refund.
    public let refund: TransferRefund
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("refund", "request_id")
    public init(json: inout JSONReader) {
        var refund: TransferRefund?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: refund = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.refund = refund ?? json.missing("TransferRefundGetResponse.refund")
        self.requestID = requestID ?? json.missing("TransferRefundGetResponse.request_id")
    }
}

/// The response of `/transfer/repayment/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentlist).
public struct TransferRepaymentListResponse: PlaidResponse, RedactedDescription {
    /// The repayments of this page.
    public let repayments: [TransferRepayment]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("repayments", "request_id")
    public init(json: inout JSONReader) {
        var repayments: [TransferRepayment]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: repayments = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.repayments = repayments ?? json.missing("TransferRepaymentListResponse.repayments")
        self.requestID = requestID ?? json.missing("TransferRepaymentListResponse.request_id")
    }
}

/// The response of `/transfer/repayment/return/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/#transferrepaymentreturnlist).
public struct TransferRepaymentReturnListResponse: PlaidResponse, RedactedDescription {
    /// The returns that the repayment covers.
    public let repaymentReturns: [TransferRepaymentReturn]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("repayment_returns", "request_id")
    public init(json: inout JSONReader) {
        var repaymentReturns: [TransferRepaymentReturn]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: repaymentReturns = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.repaymentReturns = repaymentReturns ?? json.missing("TransferRepaymentReturnListResponse.repayment_returns")
        self.requestID = requestID ?? json.missing("TransferRepaymentReturnListResponse.request_id")
    }
}

/// The response of `/transfer/return/recover`.
///
/// Added after version 1.697.4 of Plaid's document.
public struct TransferReturnRecoverResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("TransferReturnRecoverResponse.request_id")
    }
}

/// The response of `/transfer/sweep/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweepget).
public struct TransferSweepGetResponse: PlaidResponse, RedactedDescription {
    /// The sweep.
    public let sweep: TransferSweep
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sweep", "request_id")
    public init(json: inout JSONReader) {
        var sweep: TransferSweep?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sweep = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sweep = sweep ?? json.missing("TransferSweepGetResponse.sweep")
        self.requestID = requestID ?? json.missing("TransferSweepGetResponse.request_id")
    }
}

/// The response of `/transfer/sweep/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transfer/reading-transfers/#transfersweeplist).
public struct TransferSweepListResponse: PlaidResponse, RedactedDescription {
    /// The sweeps of this page.
    public let sweeps: [TransferSweep]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("sweeps", "request_id")
    public init(json: inout JSONReader) {
        var sweeps: [TransferSweep]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: sweeps = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.sweeps = sweeps ?? json.missing("TransferSweepListResponse.sweeps")
        self.requestID = requestID ?? json.missing("TransferSweepListResponse.request_id")
    }
}
