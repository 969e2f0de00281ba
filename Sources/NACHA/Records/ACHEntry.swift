// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An entry with its addenda.
public struct ACHEntry: Sendable, Equatable {
    /// The entry detail record.
    public var record: ACHRecord
    /// The records that follow it.
    public var addenda: [ACHRecord]

    /// Puts an entry together from its records.
    public init(record: ACHRecord, addenda: [ACHRecord] = []) {
        self.record = record
        self.addenda = addenda
    }

    /// Creates an entry of a class.
    ///
    /// - Parameters:
    ///   - entryClass: The class of the batch that the entry is for.
    ///   - code: The kind of account, and whether it is credited or debited.
    ///   - routing: The receiver's bank.
    ///   - account: The receiver's account number, as the bank prints it.
    ///   - amount: Cents.
    ///   - name: The receiver. Entry classes without a name have no such field; pass an empty text for them.
    ///   - id: How the originator identifies the receiver or the payment.
    /// - Throws: A problem that names the field that cannot contain its value.
    public init(
        _ entryClass: ACHEntryClass, _ code: ACHTransactionCode, routing: ABARoutingNumber, account: String,
        amount: UInt64, name: String, id: String = ""
    ) throws(ACHProblem) {
        record = ACHRecord(entryClass.entryKind)
        addenda = []
        try record.set(.transactionCode, UInt64(code.rawValue))
        try record.set(.rdfi, UInt64(routing.identification))
        try record.set(.checkDigit, UInt64(routing.checkDigit))
        try record.set(.account, account)
        try record.set(.amount, amount)
        try record.set(.addendaIndicator, entryClass == .international ? "1" : "0")
        if !name.isEmpty { try record.set(.name, name) }
        if !id.isEmpty { try record.set(.individualID, id) }
    }

    /// The direction and the kind of account.
    public var code: ACHTransactionCode {
        ACHTransactionCode(rawValue: UInt8(truncatingIfNeeded: record.number(.transactionCode) ?? 0))
    }

    /// Cents; 0 if the field is not a number.
    public var amount: UInt64 { record.number(.amount) ?? 0 }
    /// The receiver's account number.
    public var account: String { record[.account] }
    /// The receiver's name; empty in classes without one.
    public var name: String { record[.name] }
    /// Fifteen digits; empty in accounting advice.
    public var traceNumber: String { record[.traceNumber] }

    /// The bank that receives the entry; `nil` if the check digit is wrong.
    public var routing: ABARoutingNumber? { ABARoutingNumber(record[.rdfi] + record[.checkDigit]) }

    /// Why the entry was returned, such as `R01`; `nil` if it is not a return.
    public var returnCode: String? { addenda.first { $0.kind.isReturn }.map { $0[$0.kind.reasonField] } }

    /// What a notification of change reports, such as `C01`, and the corrected data.
    public var change: (code: String, correctedData: String)? {
        addenda.first { $0.kind.isChange }.map { ($0[$0.kind.reasonField], $0[.correctedData]) }
    }

    /// The trace number of the entry that a return or a notification of change refers to.
    public var originalTraceNumber: String? {
        addenda.first { $0.kind.isReturn || $0.kind.isChange }.map { $0[.originalTraceNumber] }
    }

    /// Adds an addendum 05 with payment information, and counts it.
    ///
    /// - Parameter text: At most 80 characters.
    public mutating func addPaymentInformation(_ text: String) throws(ACHProblem) {
        var addendum = ACHRecord(.paymentAddendum)
        try addendum.set(.paymentInformation, text)
        try addendum.set(.addendaSequence, UInt64(addenda.count + 1))
        try append(addendum)
    }

    /// Adds an addendum and counts it.
    public mutating func append(_ addendum: ACHRecord) throws(ACHProblem) {
        addenda.append(addendum)
        if record.kind.layout.field(.addendaCount) != nil { try record.set(.addendaCount, UInt64(addenda.count)) }
        try record.set(.addendaIndicator, "1")
    }

    /// The prenote that checks the account before the first payment; `nil` for entries that cannot have one.
    public var prenote: ACHEntry? {
        get throws(ACHProblem) {
            guard let code = code.prenote else { return nil }
            var entry = ACHEntry(record: record)
            try entry.record.set(.transactionCode, UInt64(code.rawValue))
            try entry.record.set(.amount, 0)
            if record.kind != .internationalEntry { try entry.record.set(.addendaIndicator, "0") }
            if record.kind.layout.field(.addendaCount) != nil { try entry.record.set(.addendaCount, 0) }
            try entry.record.set(.traceNumber, 0)
            return entry
        }
    }

    /// The entry that undoes this one, for a batch described as REVERSAL; `nil` if there is nothing to undo.
    public var reversal: ACHEntry? {
        get throws(ACHProblem) {
            guard let code = code.reversed else { return nil }
            var entry = self
            try entry.record.set(.transactionCode, UInt64(code.rawValue))
            try entry.record.set(.traceNumber, 0)
            return entry
        }
    }
}

extension ACHRecordKind {
    /// Whether it is an addendum of a return, dishonored and contested ones included.
    public var isReturn: Bool {
        switch self {
        case .returnAddendum, .iatReturnAddendum, .dishonoredReturnAddendum, .contestedReturnAddendum: true
        default: false
        }
    }

    /// Whether it is an addendum of a notification of change, refused ones included.
    public var isChange: Bool {
        switch self {
        case .changeAddendum, .iatChangeAddendum, .refusedChangeAddendum: true
        default: false
        }
    }

    /// The field with the code that says why an entry came back.
    var reasonField: ACHFieldName {
        switch self {
        case .returnAddendum, .iatReturnAddendum: .returnReasonCode
        case .changeAddendum, .iatChangeAddendum: .changeCode
        case .refusedChangeAddendum: .refusedChangeCode
        default: .dishonoredReasonCode
        }
    }
}
