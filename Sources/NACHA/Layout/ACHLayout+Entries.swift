// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Entry details. Every class shares the first 39 columns and the last 16; what is between them depends on the class.

extension ACHLayout {
    private static func entry(_ name: String, _ rows: [Row]) -> ACHLayout {
        let head = [
            Row(.recordType, 1, .literal("6")), Row(.transactionCode, 2, .digits), Row(.rdfi, 8, .digits),
            Row(.checkDigit, 1, .digits), Row(.account, 17, .requiredText), Row(.amount, 10, .cents),
        ]
        let tail = [Row(.addendaIndicator, 1, .oneOf(["0", "1"])), Row(.traceNumber, 15, .digits)]
        return ACHLayout(name, head + rows + tail)
    }

    static let personEntry = entry(
        "entry detail",
        [Row(.individualID, 15, .text), Row(.name, 22, .requiredText), Row(.discretionaryData, 2, .text)])

    static let companyEntry = entry(
        "entry detail",
        [Row(.individualID, 15, .text), Row(.name, 22, .requiredText), Row(.discretionaryData, 2, .text)])

    static let paymentTypeEntry = entry(
        "entry detail",
        [Row(.individualID, 15, .text), Row(.name, 22, .requiredText), Row(.paymentType, 2, .text)])

    static let corporateEntry = entry(
        "entry detail",
        [
            Row(.individualID, 15, .text), Row(.addendaCount, 4, .digits), Row(.name, 16, .requiredText),
            Row(.reserved, 2, .blank), Row(.discretionaryData, 2, .text),
        ])

    /// As of companies; but files in circulation have the name of a person there, which operators process.
    static let enrollmentEntry = entry(
        "entry detail",
        [
            Row(.individualID, 15, .text), Row(.addendaCount, 4, .digits, tolerated: true),
            Row(.name, 16, .text), Row(.reserved, 2, .blank), Row(.discretionaryData, 2, .text),
        ])

    static let acknowledgmentEntry = entry(
        "entry detail",
        [Row(.originalTraceNumber, 15, .digits), Row(.name, 22, .text), Row(.discretionaryData, 2, .text)])

    static let remittanceAcknowledgmentEntry = entry(
        "entry detail",
        [
            Row(.originalTraceNumber, 15, .digits), Row(.addendaCount, 4, .digits), Row(.name, 16, .text),
            Row(.reserved, 2, .blank), Row(.discretionaryData, 2, .text),
        ])

    static let customerInitiatedEntry = entry(
        "entry detail",
        [Row(.name, 22, .requiredText), Row(.individualID, 15, .text), Row(.discretionaryData, 2, .text)])

    static let machineTransferEntry = entry(
        "entry detail",
        [Row(.name, 22, .requiredText), Row(.individualID, 15, .text), Row(.discretionaryData, 2, .text)])

    static let pointOfSaleEntry = entry(
        "entry detail",
        [Row(.individualID, 15, .text), Row(.name, 22, .requiredText), Row(.transactionType, 2, .text)])

    static let sharedNetworkEntry = entry(
        "entry detail",
        [
            Row(.cardExpiration, 4, .monthAndYear), Row(.documentReference, 11, .text),
            Row(.individualCardAccount, 22, .requiredText), Row(.transactionType, 2, .text),
        ])

    static let pointOfPurchaseEntry = entry(
        "entry detail",
        [
            Row(.checkSerialNumber, 9, .requiredText), Row(.terminalCity, 4, .requiredText),
            Row(.terminalState, 2, .requiredText), Row(.name, 22, .text), Row(.discretionaryData, 2, .text),
        ])

    static let checkEntry = entry(
        "entry detail",
        [
            Row(.checkSerialNumber, 15, .requiredText), Row(.name, 22, .text), Row(.discretionaryData, 2, .text),
        ])

    static let truncatedCheckEntry = entry(
        "entry detail",
        [
            Row(.checkSerialNumber, 15, .requiredText), Row(.processControl, 6, .text),
            Row(.itemResearchNumber, 16, .text), Row(.itemType, 2, .text),
        ])

    static let truncatedChecksEntry = entry(
        "entry detail",
        [
            Row(.individualID, 15, .text), Row(.addendaCount, 4, .digits), Row(.name, 16, .requiredText),
            Row(.reserved, 2, .blank), Row(.itemType, 2, .text),
        ])

    static let internationalEntry = ACHLayout(
        "entry detail",
        [
            Row(.recordType, 1, .literal("6")), Row(.transactionCode, 2, .digits), Row(.rdfi, 8, .digits),
            Row(.checkDigit, 1, .digits), Row(.addendaCount, 4, .digits), Row(.reserved, 13, .blank),
            Row(.amount, 10, .cents), Row(.account, 35, .requiredText), Row(.reserved2, 2, .blank),
            Row(.ofacScreening, 1, .oneOf(["", "0", "1"]), tolerated: true),
            Row(.secondaryOFACScreening, 1, .oneOf(["", "0", "1"]), tolerated: true),
            Row(.addendaIndicator, 1, .literal("1")), Row(.traceNumber, 15, .digits),
        ])

    static let adviceEntry = ACHLayout(
        "entry detail",
        [
            Row(.recordType, 1, .literal("6")), Row(.transactionCode, 2, .digits), Row(.rdfi, 8, .digits),
            Row(.checkDigit, 1, .digits), Row(.account, 15, .requiredText), Row(.amount, 12, .cents),
            Row(.adviceRouting, 9, .digits), Row(.fileIdentification, 5, .text), Row(.achOperatorData, 1, .text),
            Row(.name, 22, .requiredText), Row(.discretionaryData, 2, .text),
            Row(.addendaIndicator, 1, .oneOf(["0", "1"])), Row(.achOperatorRouting, 8, .digits),
            Row(.julianDay, 3, .digits), Row(.traceSequence, 4, .digits),
        ])
}
