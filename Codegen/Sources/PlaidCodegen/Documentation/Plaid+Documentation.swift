// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// The table for a version of Plaid's document.
    static func plaid(_ version: ContractVersion) -> DocumentationTable {
        DocumentationTable(pages: pages + (version >= .v1778 ? pages1778 : pagesBefore1778))
    }

    private static let pages1778 = [operations1778, dataMembers1778, moneyMembers1778]
    private static let pagesBefore1778 = [operationsBefore1778, membersBefore1778]

    private static let pages = [
        // Operations.
        dataOperations, moneyOperations, platformOperations, sandboxOperations, creditOperations,
        // Members, by product.
        commonMembers, accountTypes, itemTypes, identityTypes, investmentTypes, liabilityTypes, institutionTypes,
        transactionTypes, transactionPageTypes, enrichTypes, transferMembers, transferTypes, transferEventTypes,
        transferOriginatorTypes, webhookMembers, dataWebhookTypes, otherWebhookTypes, linkTokenTypes, linkSessionTypes,
        valueNames, sandboxTypes, processorTypes, statementTypes, signalTypes, paymentTypes,
    ]
}
