// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The records around entries: headers and controls.

extension ACHLayout {
    static let fileHeader = ACHLayout(
        "file header",
        [
            Row(.recordType, 1, .literal("1")), Row(.priorityCode, 2, .literal("01")),
            Row(.immediateDestination, 10, .routingNumber), Row(.immediateOrigin, 10, .requiredText),
            Row(.creationDate, 6, .date), Row(.creationTime, 4, .optionalTime, tolerated: true),
            Row(.fileModifier, 1, .modifier), Row(.recordSize, 3, .literal("094")),
            Row(.blockingFactor, 2, .literal("10")), Row(.formatCode, 1, .literal("1")),
            Row(.immediateDestinationName, 23, .text), Row(.immediateOriginName, 23, .text),
            Row(.referenceCode, 8, .text),
        ])

    static let fileControl = ACHLayout(
        "file control",
        [
            Row(.recordType, 1, .literal("9")), Row(.batchCount, 6, .digits), Row(.blockCount, 6, .digits),
            Row(.entryAddendaCount, 8, .digits), Row(.entryHash, 10, .digits), Row(.debitTotal, 12, .cents),
            Row(.creditTotal, 12, .cents), Row(.reserved, 39, .blank),
        ])

    static let adviceFileControl = ACHLayout(
        "file control",
        [
            Row(.recordType, 1, .literal("9")), Row(.batchCount, 6, .digits), Row(.blockCount, 6, .digits),
            Row(.entryAddendaCount, 8, .digits), Row(.entryHash, 10, .digits), Row(.debitTotal, 20, .cents),
            Row(.creditTotal, 20, .cents), Row(.reserved, 23, .blank),
        ])

    static let batchHeader = ACHLayout(
        "batch header",
        [
            Row(.recordType, 1, .literal("5")), Row(.serviceClass, 3, .oneOf(["200", "220", "225", "280"])),
            Row(.companyName, 16, .requiredText), Row(.companyDiscretionaryData, 20, .text),
            Row(.companyID, 10, .requiredText), Row(.entryClass, 3, .oneOf(ACHEntryClass.allCases.map(\.rawValue))),
            Row(.entryDescription, 10, .requiredText), Row(.descriptiveDate, 6, .text),
            Row(.effectiveDate, 6, .optionalDate), Row(.settlementDay, 3, .settlementDay, tolerated: true),
            Row(.originatorStatus, 1, .oneOf(["0", "1", "2"])), Row(.odfi, 8, .digits), Row(.batchNumber, 7, .digits),
        ])

    static let iatBatchHeader = ACHLayout(
        "batch header",
        [
            Row(.recordType, 1, .literal("5")), Row(.serviceClass, 3, .oneOf(["200", "220", "225"])),
            Row(.iatIndicator, 16, .oneOf(["", "IATCOR"]), tolerated: true),
            Row(.exchangeIndicator, 2, .oneOf(["FV", "VF", "FF"])),
            Row(.exchangeReferenceIndicator, 1, .oneOf(["1", "2", "3"])), Row(.exchangeReference, 15, .text),
            Row(.destinationCountry, 2, .requiredText), Row(.companyID, 10, .requiredText),
            Row(.entryClass, 3, .oneOf(["IAT", "COR"])), Row(.entryDescription, 10, .requiredText),
            Row(.originationCurrency, 3, .requiredText), Row(.destinationCurrency, 3, .requiredText),
            Row(.effectiveDate, 6, .optionalDate), Row(.settlementDay, 3, .settlementDay, tolerated: true),
            Row(.originatorStatus, 1, .oneOf(["0", "1", "2"])), Row(.odfi, 8, .digits), Row(.batchNumber, 7, .digits),
        ])

    static let batchControl = ACHLayout(
        "batch control",
        [
            Row(.recordType, 1, .literal("8")), Row(.serviceClass, 3, .oneOf(["200", "220", "225"])),
            Row(.entryAddendaCount, 6, .digits), Row(.entryHash, 10, .digits), Row(.debitTotal, 12, .cents),
            Row(.creditTotal, 12, .cents), Row(.companyID, 10, .text), Row(.messageAuthenticationCode, 19, .text),
            Row(.reserved, 6, .blank), Row(.odfi, 8, .digits), Row(.batchNumber, 7, .digits),
        ])

    static let adviceBatchControl = ACHLayout(
        "batch control",
        [
            Row(.recordType, 1, .literal("8")), Row(.serviceClass, 3, .literal("280")),
            Row(.entryAddendaCount, 6, .digits), Row(.entryHash, 10, .digits), Row(.debitTotal, 20, .cents),
            Row(.creditTotal, 20, .cents), Row(.achOperatorData, 19, .text), Row(.odfi, 8, .digits),
            Row(.batchNumber, 7, .digits),
        ])
}
