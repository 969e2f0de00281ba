// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidCodegen

@Suite struct NamingTests {
    @Test(arguments: [
        ("account_id", "accountID"), ("account_ids", "accountIDs"), ("id", "id"), ("logo_url", "logoURL"),
        ("redirect_uri", "redirectURI"), ("iso_currency_code", "isoCurrencyCode"), ("ach_class", "achClass"),
        ("AssetRetirementIndicator", "assetRetirementIndicator"), ("recipientId", "recipientID"), ("ATMFee", "atmFee"),
        ("credit card", "creditCard"), ("401k", "value401k"), ("4.1", "value4_1"), ("v1.0", "v1_0"),
        ("SYNC_UPDATES_AVAILABLE", "syncUpdatesAvailable"), ("ssn_last_4", "ssnLast4"),
    ])
    func property(wire: String, swift: String) {
        #expect(Naming.property(wire) == swift)
    }

    @Test(arguments: [
        ("none", "noneValue"), ("", "empty"), ("some", "someValue"), ("DEFAULT", "default"), ("Self", "selfValue"),
    ])
    func enumCase(wire: String, swift: String) {
        #expect(Naming.enumCase(wire) == swift)
    }

    @Test func swiftsOwnWordsAreQuoted() {
        #expect(Naming.escaped("default") == "`default`")
        #expect(Naming.escaped("in") == "`in`")
        #expect(Naming.escaped("account") == "account")
    }

    @Test func underscoresLeaveSchemaNames() {
        #expect(Naming.schemaType("DocumentImage__Back") == "DocumentImageBack")
        #expect(Naming.schemaType("TransactionsSyncResponse") == "TransactionsSyncResponse")
    }
}
