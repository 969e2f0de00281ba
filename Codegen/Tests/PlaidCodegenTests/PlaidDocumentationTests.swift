// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PlaidCodegen

/// What is written about Plaid's document.
@Suite(.enabled(if: PlaidDocument.path != nil, "TARTAN_REFERENCE is not set"))
struct PlaidDocumentationTests {
    /// Families whose members all have a sentence of our own.
    static let described: Set<String> = [
        "Accounts", "Auth", "Identity", "Institutions", "Investments", "Item", "Liabilities", "Link",
        "PaymentInitiation", "Processor", "Sandbox", "Statements", "Transactions", "Transfer", "Wallet", "Webhooks",
    ]

    /// Types of other families that the described ones are made of.
    static let describedTypes: Set<String> = [
        "AccountBalance", "AccountBase", "Address", "AddressData", "BusinessFinanceCategory", "Cause",
        "CounterpartyNumbers", "CounterpartyNumbersBACS", "CounterpartyNumbersInternational", "Email", "Item",
        "Location", "Owner", "PaymentMeta", "PersonalFinanceCategory", "PhoneNumber", "PlaidErrorObject",
        "TransactionCounterparty",
    ]

    @Test func noMemberOfTheDescribedFamiliesIsWithoutASentence() throws {
        let members = try PlaidDocument.generator().members
        let described = members.filter { Self.described.contains($0.family) || Self.describedTypes.contains($0.type) }
        #expect(Set(described.map(\.family)).isSuperset(of: Self.described))
        #expect(Set(described.map(\.type)).isSuperset(of: Self.describedTypes))
        #expect(described.count > 3000)
        let missing = described.filter { !$0.isOwn }.map { "\($0.type).\($0.wire)" }
        #expect(missing.isEmpty, "\(missing)")
    }

    /// The first words of summaries: what an operation does, in the third person.
    static let verbs: Set<String> = [
        "Adds", "Attaches", "Cancels", "Changes", "Checks", "Compares", "Computes", "Connects", "Creates", "Decides",
        "Deletes", "Detaches", "Disconnects", "Downloads", "Enables", "Ends", "Evaluates", "Exchanges", "Executes",
        "Fetches", "Finds", "Lets", "Looks", "Makes", "Moves", "Pays", "Puts", "Receives", "Refreshes", "Refunds",
        "Registers", "Removes", "Replaces", "Reports", "Returns", "Revokes", "Screens", "Selects", "Sends", "Sets",
        "Starts", "Submits", "Subscribes", "Triggers", "Turns", "Updates", "Uploads",
    ]

    @Test func summariesSayWhatOperationsDo() throws {
        let table = try PlaidDocument.table()
        let document = try PlaidDocument.spec()
        #expect(table.operations.count == document.operations.count)
        for (path, entry) in table.operations {
            let first = MemberDocumentation.paragraphs(entry.text)[0]
            let verb = first.split(separator: " ").first.map(String.init) ?? ""
            #expect(Self.verbs.contains(verb), "\(path): \(first)")
            #expect(first.count <= 120, "\(path): \(first)")
            // A summary that is made of the path's words says nothing that the path does not.
            #expect(!Self.restates(first, Self.words(path)), "\(path): \(first)")
        }
    }

    @Test func sentencesDoNotRestateNames() throws {
        for member in try PlaidDocument.generator().members where member.isOwn {
            let first = MemberDocumentation.paragraphs(member.text)[0]
            let rest = member.text.count > first.count
            #expect(rest || !first.contains("JSON member"), "\(member.type).\(member.wire)")
        }
        let text = try PlaidDocument.generator().sdk.map(\.text).joined()
        for derived in ["The JSON member", "The schema `", "Calls `", "The wire's"] { #expect(!text.contains(derived)) }
    }

    @Test func noLinkLeavesTheDocumentsPages() throws {
        let pages = try PlaidDocument.spec().pages
        var count = 0
        for file in try PlaidDocument.generator().sdk {
            for link in PageList.links(in: file.text) {
                count += 1
                #expect(pages.contains(link), "\(file.path): \(link)")
            }
        }
        #expect(count > 2000)
        #expect(!pages.contains("https://plaid.com/docs/none/"))
    }

    @Test func deprecatedOperationsAreMarked() throws {
        let text = try PlaidDocument.generator().sdk.map(\.text).joined()
        let deprecated = try PlaidDocument.spec().operations.filter(\.deprecated)
        #expect(deprecated.count > 10)
        for operation in deprecated {
            let message = try #require(PlaidDocument.table().operations[operation.path]?.deprecation)
            #expect(text.contains("\(DocumentationText.attribute(message))\n    public func \(operation.id)("))
        }
    }

    @Test func thePageOfATransactionExplainsTheSign() throws {
        let members = try PlaidDocument.generator().members
        let amount = try #require(members.first { $0.type == "Transaction" && $0.wire == "amount" })
        let first = MemberDocumentation.paragraphs(amount.text)[0]
        #expect(first.contains("positive when money leaves the account, negative when money"))
        let types = try PlaidDocument.generator().sdk.first { $0.text.contains("public struct Transaction: ") }
        #expect(
            types?.text.contains("/// Mind the sign of `amount`: money that leaves the account is positive") == true)
    }

    /// Facts are the document's, sentences are ours: no eight words in a row are the same.
    @Test func noSentenceIsCopied() throws {
        let document = try PlaidDocument.spec()
        var theirs: Set<String> = []
        func collect(_ schema: SpecSchema) {
            theirs.formUnion(Self.runs(schema.description))
            for property in schema.properties { collect(property.schema) }
            for nested in schema.items + schema.allOf { collect(nested) }
        }
        for (_, schema) in document.schemas { collect(schema) }
        #expect(theirs.count > 10_000)
        for entry in try PlaidDocument.table().entries {
            #expect(Self.runs(entry.text).allSatisfy { !theirs.contains($0) }, "\(entry.subject): \(entry.text)")
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    }

    private static func runs(_ text: String) -> [String] {
        let words = words(text)
        guard words.count >= 8 else { return [] }
        return (0...words.count - 8).map { words[$0..<$0 + 8].joined(separator: " ") }
    }

    private static func restates(_ sentence: String, _ name: [String]) -> Bool {
        let said = Set(words(sentence)).subtracting(["a", "an", "the", "of", "for"])
        let parts = Set(name.flatMap { $0.split(separator: "_").map(String.init) })
        return said.isSubset(of: parts)
    }
}
