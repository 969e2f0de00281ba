// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `TransferRefundGetResponse`.
public struct TransferRefundGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `refund`.
    public let refund: TransferRefund
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferRepaymentListResponse`.
public struct TransferRepaymentListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `repayments`.
    public let repayments: [TransferRepayment]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferRepaymentReturnListResponse`.
public struct TransferRepaymentReturnListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `repayment_returns`.
    public let repaymentReturns: [TransferRepaymentReturn]
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferSweepGetResponse`.
public struct TransferSweepGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweep`.
    public let sweep: TransferSweep
    /// The JSON member `request_id`.
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

/// The response of the operations that return `TransferSweepListResponse`.
public struct TransferSweepListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `sweeps`.
    public let sweeps: [TransferSweep]
    /// The JSON member `request_id`.
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
