// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A rule of the file format, with the identifier by which problems and documentation refer to it.
public enum ACHRule: String, Sendable, CaseIterable {
    case recordLength = "record-length"
    case characters
    case recordType = "record-type"
    case recordOrder = "record-order"
    case truncated
    case fill
    case blockCount = "block-count"
    case fixedValue = "fixed-value"
    case digits
    case required
    case reserved
    case date
    case time
    case settlementDay = "settlement-day"
    case knownCode = "known-code"
    case routingNumber = "routing-number"
    case fileModifier = "file-modifier"
    case transactionCode = "transaction-code"
    case serviceClass = "service-class"
    case debitOnly = "debit-only"
    case originatorStatus = "originator-status"
    case description = "entry-description"
    case descriptionOf2026 = "entry-description-2026"
    case paymentType = "payment-type"
    case bankingDay = "banking-day"
    case zeroAmount = "zero-amount"
    case nonzeroAmount = "nonzero-amount"
    case largestAmount = "largest-amount"
    case traceOriginator = "trace-originator"
    case traceOrder = "trace-order"
    case addendaIndicator = "addenda-indicator"
    case addendaType = "addenda-type"
    case addendaCount = "addenda-count"
    case addendaSequence = "addenda-sequence"
    case addendaTrace = "addenda-trace"
    case batchNumber = "batch-number"
    case batchControl = "batch-control"
    case entryCount = "entry-count"
    case entryHash = "entry-hash"
    case debitTotal = "debit-total"
    case creditTotal = "credit-total"
    case batchCount = "batch-count"
    case emptyBatch = "empty-batch"
    case fieldLength = "field-length"
    case unknownField = "unknown-field"

    /// What the rule says.
    public var sentence: String {
        switch self {
        case .recordLength: "A record has 94 characters."
        case .characters: "Only printable ASCII characters are allowed."
        case .recordType: "A record starts with 1, 5, 6, 7, 8 or 9."
        case .recordOrder:
            "A file is a file header, batches of a header, entries with their addenda and a control, and a file control."
        case .truncated: "A file ends with its file control, and a batch with its batch control."
        case .fill: "Records of nines, and only those, fill the last block of ten records."
        case .blockCount: "The block count is the number of blocks of ten records, the fill included."
        case .fixedValue: "The value is fixed."
        case .digits: "Every character must be a digit."
        case .required: "The field must not be blank."
        case .reserved: "Reserved columns must be blank."
        case .date: "The date must be a valid day, as YYMMDD."
        case .time: "The time must be HHMM or blank."
        case .settlementDay: "The settlement day must be from 001 to 366, or blank."
        case .knownCode: "The code must be one that the rules define."
        case .routingNumber: "A routing number has eight digits and their check digit."
        case .fileModifier: "The file modifier must be an uppercase letter or a digit."
        case .transactionCode: "The transaction code must be one that the rules define for the class."
        case .serviceClass: "Every entry must fit the service class of its batch: 220 for credits, 225 for debits."
        case .debitOnly: "The entry class allows debits only, except in reversals."
        case .originatorStatus: "The originator status must be 1 or 2; 0 is for advice and international batches."
        case .description: "The entry class requires a fixed entry description."
        case .descriptionOf2026:
            "From 2026-03-20 on, wages in PPD are described as PAYROLL, and internet purchases in WEB as PURCHASE; no other entries are."
        case .paymentType: "The payment type of WEB and TEL must be R, S or blank."
        case .bankingDay: "The effective date should be a banking day of the Federal Reserve."
        case .zeroAmount: "Prenotes, zero-dollar entries and changes must have an amount of zero."
        case .nonzeroAmount: "A payment must have an amount above zero."
        case .largestAmount: "The amount must not exceed the limit of the entry class or of same-day entries."
        case .traceOriginator: "A trace number must start with the originating bank of the batch."
        case .traceOrder: "Trace numbers must ascend within a batch."
        case .addendaIndicator: "The addenda indicator must be 1 if addenda follow and 0 otherwise."
        case .addendaType: "The entry class does not allow this addendum here."
        case .addendaCount: "An entry must have as many addenda as its class requires and its count says."
        case .addendaSequence: "Addenda must be numbered from 1 without gaps."
        case .addendaTrace: "An addendum must repeat the last seven digits of its entry's trace number."
        case .batchNumber: "Batch numbers must ascend within a file."
        case .batchControl: "A batch control must repeat the values of its batch header."
        case .entryCount: "The count must be that of the entries and addenda."
        case .entryHash: "The hash must be the sum of the receiving banks' numbers, to ten digits."
        case .debitTotal: "The total must be the sum of the debits."
        case .creditTotal: "The total must be the sum of the credits."
        case .batchCount: "The batch count must be the number of batches."
        case .emptyBatch: "A batch must contain at least one entry."
        case .fieldLength: "The value must fit the field."
        case .unknownField: "The record has no such field."
        }
    }

    /// Whether ACH operators process a file that breaks only this rule.
    var isTolerated: Bool {
        switch self {
        case .recordLength, .fill, .blockCount, .reserved, .descriptionOf2026, .paymentType, .bankingDay, .batchNumber:
            true
        default: false
        }
    }
}
