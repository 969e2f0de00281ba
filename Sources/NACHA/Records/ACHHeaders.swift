// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The first record of a file: who sends it to whom.
public struct ACHFileHeader: Sendable, Equatable {
    /// The record with all of its fields.
    public var record: ACHRecord

    /// Takes a record of that kind.
    public init(record: ACHRecord) { self.record = record }

    /// Creates a file header.
    ///
    /// - Parameters:
    ///   - destination: The bank that receives the file.
    ///   - destinationName: The name of that bank.
    ///   - origin: A routing number, or the ten characters that the bank assigned.
    ///   - originName: The sender's name.
    ///   - created: The day on which the file was created.
    ///   - minute: Minutes since midnight.
    ///   - modifier: Distinguishes the files of a day: A to Z, then 0 to 9.
    public init(
        destination: ABARoutingNumber, destinationName: String, origin: String, originName: String,
        created: ACHDate, minute: Int = 0, modifier: String = "A"
    ) throws(ACHProblem) {
        record = ACHRecord(.fileHeader)
        try record.set(.immediateDestination, destination.description)
        try record.set(.immediateOrigin, origin.utf8.count == 9 ? " " + origin : origin)
        try record.set(.creationDate, created.yymmdd)
        let time = min(max(minute, 0), 1_439)
        try record.set(.creationTime, UInt64(time / 60 * 100 + time % 60))
        try record.set(.fileModifier, modifier)
        try record.set(.immediateDestinationName, destinationName)
        try record.set(.immediateOriginName, originName)
    }

    /// The day on which the file was created; `nil` if the field is not a day.
    public var created: ACHDate? { ACHDate(yymmdd: record[.creationDate].utf8) }
    /// What distinguishes the files of a day.
    public var modifier: String { record[.fileModifier] }

    /// The modifier of the day's next file; `nil` after 36 files.
    public static func modifier(after modifier: String) -> String? {
        let all = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        guard modifier.count == 1, let index = all.firstIndex(of: modifier[modifier.startIndex]), index + 1 < all.count
        else { return nil }
        return String(all[index + 1])
    }
}

/// The first record of a batch: whose entries it contains, what they are for and when they settle.
public struct ACHBatchHeader: Sendable, Equatable {
    /// The record with all of its fields.
    public var record: ACHRecord

    /// Takes a record of that kind.
    public init(record: ACHRecord) { self.record = record }

    /// Creates a batch header of any class but international ones, whose header has other fields.
    ///
    /// - Parameters:
    ///   - entryClass: The class of the batch's entries.
    ///   - serviceClass: Whether the batch has credits, debits or both.
    ///   - companyName: The originator as receivers know it.
    ///   - companyID: What the bank assigned to the originator, at most ten characters.
    ///   - description: What the entries are for, at most ten characters, such as `PAYROLL`.
    ///   - effectiveDate: The banking day on which the entries are to settle; `nil` leaves the field empty.
    ///   - originator: The bank that sends the batch; the first eight digits of its routing number are written.
    ///   - descriptiveDate: A date for receivers to read; nothing depends on it.
    public init(
        _ entryClass: ACHEntryClass, _ serviceClass: ACHServiceClass, companyName: String, companyID: String,
        description: String, effectiveDate: ACHDate?, originator: ABARoutingNumber, descriptiveDate: String = ""
    ) throws(ACHProblem) {
        record = ACHRecord(.batchHeader)
        try record.set(.serviceClass, serviceClass.rawValue)
        try record.set(.companyName, companyName)
        try record.set(.companyID, companyID)
        try record.set(.entryClass, entryClass.rawValue)
        try record.set(.entryDescription, description)
        try record.set(.descriptiveDate, descriptiveDate)
        if let effectiveDate { try record.set(.effectiveDate, effectiveDate.yymmdd) }
        try record.set(.originatorStatus, entryClass == .advice ? "0" : "1")
        try record.set(.odfi, originator.identificationText)
    }

    /// The class that decides the columns of the entries; a change to international entries has theirs.
    public var entryClass: ACHEntryClass? {
        record.kind == .iatBatchHeader ? .international : ACHEntryClass(rawValue: record[.entryClass])
    }

    /// The direction of the entries; `nil` if the code is unknown.
    public var serviceClass: ACHServiceClass? { ACHServiceClass(rawValue: record[.serviceClass]) }
    /// When the entries should settle; `nil` if the field is empty.
    public var effectiveDate: ACHDate? { ACHDate(yymmdd: record[.effectiveDate].utf8) }
    /// The first eight digits of the originating bank's routing number.
    public var originator: String { record[.odfi] }
    /// The number of the batch in its file; 0 if it is not assigned.
    public var number: UInt64 { record.number(.batchNumber) ?? 0 }
    /// What the receiver reads on the account statement.
    public var description: String { record[.entryDescription] }

    /// Whether the batch undoes an erroneous one.
    public var isReversal: Bool { description == ACHEntryDescription.reversal }

    /// The header of a batch that undoes this one's entries.
    ///
    /// - Throws: A problem if the header is not valid.
    public func reversal(effectiveDate: ACHDate) throws(ACHProblem) -> ACHBatchHeader {
        var header = self
        try header.record.set(.entryDescription, ACHEntryDescription.reversal)
        try header.record.set(.effectiveDate, effectiveDate.yymmdd)
        try header.record.set(.batchNumber, 0)
        switch serviceClass {
        case .credits: try header.record.set(.serviceClass, ACHServiceClass.debits.rawValue)
        case .debits: try header.record.set(.serviceClass, ACHServiceClass.credits.rawValue)
        default: break
        }
        return header
    }

    /// The last day on which an erroneous entry may be reversed: five banking days after it settled.
    public static func lastDayToReverse(settled: ACHDate) -> ACHDate { settled.adding(bankingDays: 5) }
}
