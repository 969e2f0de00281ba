// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The fields of one kind of record.
///
/// The tables are the only place that knows columns: the reader, the writer, the positions in errors and the JSON of
/// `tartan nacha` are derived from them.
public struct ACHLayout: Sendable {
    /// The kind of record in a sentence, such as `batch header`.
    public let name: String
    /// The fields from left to right, without gaps.
    public let fields: [ACHField]

    /// The columns of every record.
    public static let recordLength = 94
    /// The records of a block; the last block is filled with nines.
    public static let blockingFactor = 10

    /// A row of a table: name, length and content; the column follows from the rows above.
    struct Row {
        let name: ACHFieldName
        let length: Int
        let content: ACHField.Content
        var isTolerated = false

        init(_ name: ACHFieldName, _ length: Int, _ content: ACHField.Content, tolerated: Bool = false) {
            self.name = name
            self.length = length
            self.content = content
            isTolerated = tolerated
        }
    }

    init(_ name: String, _ rows: [Row]) {
        self.name = name
        var column = 1
        var fields: [ACHField] = []
        for row in rows {
            fields.append(
                ACHField(
                    name: row.name, column: column, length: row.length, content: row.content,
                    isTolerated: row.isTolerated || row.content == .blank))
            column += row.length
        }
        self.fields = fields
    }

    /// The field of that name; `nil` if this kind of record has none.
    public func field(_ name: ACHFieldName) -> ACHField? {
        for field in fields where field.name == name { return field }
        return nil
    }

    /// The field that contains a column.
    public func field(at column: Int) -> ACHField? {
        fields.first { $0.column <= column && column < $0.column + $0.length }
    }
}

/// A kind of record.
public enum ACHRecordKind: UInt8, Sendable, CaseIterable {
    case fileHeader
    case fileControl
    case adviceFileControl
    case batchHeader
    case iatBatchHeader
    case batchControl
    case adviceBatchControl
    case personEntry
    case companyEntry
    case paymentTypeEntry
    case corporateEntry
    case enrollmentEntry
    case acknowledgmentEntry
    case remittanceAcknowledgmentEntry
    case customerInitiatedEntry
    case machineTransferEntry
    case pointOfSaleEntry
    case sharedNetworkEntry
    case pointOfPurchaseEntry
    case checkEntry
    case truncatedCheckEntry
    case truncatedChecksEntry
    case internationalEntry
    case adviceEntry
    case terminalAddendum
    case paymentAddendum
    case iatTransactionAddendum
    case iatOriginatorAddendum
    case iatOriginatorAddressAddendum
    case iatOriginatingInstitutionAddendum
    case iatReceivingInstitutionAddendum
    case iatReceiverAddendum
    case iatReceiverAddressAddendum
    case iatRemittanceAddendum
    case iatCorrespondentAddendum
    case changeAddendum
    case refusedChangeAddendum
    case iatChangeAddendum
    case returnAddendum
    case iatReturnAddendum
    case dishonoredReturnAddendum
    case contestedReturnAddendum

    /// The columns of this kind of record.
    public var layout: ACHLayout { Self.layouts[Int(rawValue)] }

    private static let layouts: [ACHLayout] = allCases.map(\.table)

    private var table: ACHLayout {
        switch self {
        case .fileHeader: .fileHeader
        case .fileControl: .fileControl
        case .adviceFileControl: .adviceFileControl
        case .batchHeader: .batchHeader
        case .iatBatchHeader: .iatBatchHeader
        case .batchControl: .batchControl
        case .adviceBatchControl: .adviceBatchControl
        case .personEntry: .personEntry
        case .companyEntry: .companyEntry
        case .paymentTypeEntry: .paymentTypeEntry
        case .corporateEntry: .corporateEntry
        case .enrollmentEntry: .enrollmentEntry
        case .acknowledgmentEntry: .acknowledgmentEntry
        case .remittanceAcknowledgmentEntry: .remittanceAcknowledgmentEntry
        case .customerInitiatedEntry: .customerInitiatedEntry
        case .machineTransferEntry: .machineTransferEntry
        case .pointOfSaleEntry: .pointOfSaleEntry
        case .sharedNetworkEntry: .sharedNetworkEntry
        case .pointOfPurchaseEntry: .pointOfPurchaseEntry
        case .checkEntry: .checkEntry
        case .truncatedCheckEntry: .truncatedCheckEntry
        case .truncatedChecksEntry: .truncatedChecksEntry
        case .internationalEntry: .internationalEntry
        case .adviceEntry: .adviceEntry
        case .terminalAddendum: .terminalAddendum
        case .paymentAddendum: .paymentAddendum
        case .iatTransactionAddendum: .iatTransactionAddendum
        case .iatOriginatorAddendum: .iatOriginatorAddendum
        case .iatOriginatorAddressAddendum: .iatOriginatorAddressAddendum
        case .iatOriginatingInstitutionAddendum: .iatOriginatingInstitutionAddendum
        case .iatReceivingInstitutionAddendum: .iatReceivingInstitutionAddendum
        case .iatReceiverAddendum: .iatReceiverAddendum
        case .iatReceiverAddressAddendum: .iatReceiverAddressAddendum
        case .iatRemittanceAddendum: .iatRemittanceAddendum
        case .iatCorrespondentAddendum: .iatCorrespondentAddendum
        case .changeAddendum: .changeAddendum
        case .refusedChangeAddendum: .refusedChangeAddendum
        case .iatChangeAddendum: .iatChangeAddendum
        case .returnAddendum: .returnAddendum
        case .iatReturnAddendum: .iatReturnAddendum
        case .dishonoredReturnAddendum: .dishonoredReturnAddendum
        case .contestedReturnAddendum: .contestedReturnAddendum
        }
    }
}
