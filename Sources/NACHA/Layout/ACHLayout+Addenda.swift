// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Addenda: what follows an entry.

extension ACHLayout {
    private static func addendum(_ name: String, _ type: String, _ rows: [Row]) -> ACHLayout {
        ACHLayout(name, [Row(.recordType, 1, .literal("7")), Row(.addendaType, 2, .literal(type))] + rows)
    }

    static let terminalAddendum = addendum(
        "addendum 02", "02",
        [
            Row(.referenceInformation, 7, .text), Row(.referenceInformation2, 3, .text),
            Row(.terminalID, 6, .requiredText), Row(.transactionSerial, 6, .requiredText),
            Row(.transactionDate, 4, .monthAndDay), Row(.authorizationCode, 6, .text),
            Row(.terminalLocation, 27, .requiredText), Row(.terminalCity, 15, .requiredText),
            Row(.terminalState, 2, .requiredText), Row(.traceNumber, 15, .digits),
        ])

    static let paymentAddendum = addendum(
        "addendum 05", "05",
        [Row(.paymentInformation, 80, .text), Row(.addendaSequence, 4, .digits), Row(.entrySequence, 7, .digits)])

    static let iatTransactionAddendum = addendum(
        "addendum 10", "10",
        [
            Row(.transactionType, 3, .oneOf(ACHReasonCodes.iatTransactionTypes)), Row(.foreignAmount, 18, .cents),
            Row(.foreignTraceNumber, 22, .text), Row(.name, 35, .requiredText), Row(.reserved, 6, .blank),
            Row(.entrySequence, 7, .digits),
        ])

    static let iatOriginatorAddendum = addendum(
        "addendum 11", "11",
        [
            Row(.name, 35, .requiredText), Row(.street, 35, .requiredText), Row(.reserved, 14, .blank),
            Row(.entrySequence, 7, .digits),
        ])

    private static func address(_ type: String) -> ACHLayout {
        addendum(
            "addendum \(type)", type,
            [
                Row(.cityAndState, 35, .requiredText), Row(.countryAndPostalCode, 35, .requiredText),
                Row(.reserved, 14, .blank), Row(.entrySequence, 7, .digits),
            ])
    }

    static let iatOriginatorAddressAddendum = address("12")
    static let iatReceiverAddressAddendum = address("16")

    private static func institution(_ type: String, _ end: [Row]) -> ACHLayout {
        addendum(
            "addendum \(type)", type,
            [
                Row(.institutionName, 35, .requiredText), Row(.institutionIDQualifier, 2, .oneOf(["01", "02", "03"])),
                Row(.institutionID, 34, .requiredText), Row(.branchCountry, 3, .requiredText),
            ] + end + [Row(.entrySequence, 7, .digits)])
    }

    static let iatOriginatingInstitutionAddendum = institution("13", [Row(.reserved, 10, .blank)])
    static let iatReceivingInstitutionAddendum = institution("14", [Row(.reserved, 10, .blank)])
    static let iatCorrespondentAddendum = institution(
        "18", [Row(.reserved, 6, .blank), Row(.addendaSequence, 4, .digits)])

    static let iatReceiverAddendum = addendum(
        "addendum 15", "15",
        [
            Row(.receiverID, 15, .text), Row(.street, 35, .requiredText), Row(.reserved, 34, .blank),
            Row(.entrySequence, 7, .digits),
        ])

    static let iatRemittanceAddendum = addendum(
        "addendum 17", "17",
        [
            Row(.paymentInformation, 80, .requiredText), Row(.addendaSequence, 4, .digits),
            Row(.entrySequence, 7, .digits),
        ])

    static let changeAddendum = addendum(
        "addendum 98", "98",
        [
            Row(.changeCode, 3, .oneOf(ACHReasonCodes.changes)), Row(.originalTraceNumber, 15, .digits),
            Row(.reserved, 6, .blank), Row(.originalRDFI, 8, .digits), Row(.correctedData, 29, .requiredText),
            Row(.reserved2, 15, .blank), Row(.traceNumber, 15, .digits),
        ])

    static let iatChangeAddendum = addendum(
        "addendum 98", "98",
        [
            Row(.changeCode, 3, .oneOf(ACHReasonCodes.changes)), Row(.originalTraceNumber, 15, .digits),
            Row(.reserved, 6, .blank), Row(.originalRDFI, 8, .digits), Row(.correctedData, 35, .requiredText),
            Row(.reserved2, 9, .blank), Row(.traceNumber, 15, .digits),
        ])

    static let refusedChangeAddendum = addendum(
        "addendum 98 (refused)", "98",
        [
            Row(.refusedChangeCode, 3, .oneOf(ACHReasonCodes.refusedChanges)), Row(.originalTraceNumber, 15, .digits),
            Row(.reserved, 6, .blank), Row(.originalRDFI, 8, .digits), Row(.correctedData, 29, .requiredText),
            Row(.changeCode, 3, .oneOf(ACHReasonCodes.changes)), Row(.traceSequence, 7, .digits),
            Row(.reserved2, 5, .blank), Row(.traceNumber, 15, .digits),
        ])

    static let returnAddendum = addendum(
        "addendum 99", "99",
        [
            Row(.returnReasonCode, 3, .oneOf(ACHReasonCodes.returns)), Row(.originalTraceNumber, 15, .digits),
            Row(.dateOfDeath, 6, .optionalDate), Row(.originalRDFI, 8, .digits), Row(.addendaInformation, 44, .text),
            Row(.traceNumber, 15, .digits),
        ])

    static let iatReturnAddendum = addendum(
        "addendum 99", "99",
        [
            Row(.returnReasonCode, 3, .oneOf(ACHReasonCodes.returns)), Row(.originalTraceNumber, 15, .digits),
            Row(.dateOfDeath, 6, .optionalDate), Row(.originalRDFI, 8, .digits), Row(.amount, 10, .cents),
            Row(.addendaInformation, 34, .text), Row(.traceNumber, 15, .digits),
        ])

    static let dishonoredReturnAddendum = addendum(
        "addendum 99 (dishonored return)", "99",
        [
            Row(.dishonoredReasonCode, 3, .oneOf(ACHReasonCodes.dishonoredReturns)),
            Row(.originalTraceNumber, 15, .digits), Row(.reserved, 6, .blank), Row(.originalRDFI, 8, .digits),
            Row(.reserved2, 3, .blank), Row(.returnTraceNumber, 15, .digits),
            Row(.returnSettlementDay, 3, .settlementDay), Row(.returnReasonCode, 2, .digits),
            Row(.addendaInformation, 21, .text), Row(.traceNumber, 15, .digits),
        ])

    static let contestedReturnAddendum = addendum(
        "addendum 99 (contested dishonored return)", "99",
        [
            Row(.dishonoredReasonCode, 3, .oneOf(ACHReasonCodes.contestedReturns)),
            Row(.originalTraceNumber, 15, .digits), Row(.dateOriginalReturned, 6, .optionalDate, tolerated: true),
            Row(.originalRDFI, 8, .digits), Row(.originalSettlementDay, 3, .settlementDay),
            Row(.returnTraceNumber, 15, .digits), Row(.returnSettlementDay, 3, .settlementDay),
            Row(.returnReasonCode, 2, .digits), Row(.dishonoredTraceNumber, 15, .digits),
            Row(.dishonoredSettlementDay, 3, .settlementDay, tolerated: true),
            Row(.dishonoredReturnReason, 2, .digits), Row(.reserved, 1, .blank), Row(.traceNumber, 15, .digits),
        ])
}
