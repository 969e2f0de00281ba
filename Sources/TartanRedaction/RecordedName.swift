// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What the names of members say about their values, for redaction and comparison.
package enum RecordedName {
    /// What surrounds a member.
    package enum Zone {
        case plain
        /// Data of a person: all texts are personal.
        case personal
        /// Data of businesses and banks, which anyone may know.
        case open

        /// The zone inside a member.
        package func inside(_ name: String) -> Zone {
            if RecordedName.persons.contains(name) { return .personal }
            return RecordedName.open.contains(name) ? .open : self
        }
    }

    package static let secret: Set<String> = [
        "client_id", "secret", "client_secret", "production_secret", "authorization", "Authorization", "api_key",
        "api-key",
        "pin", "token", "hosted_link_url",
    ]

    /// Members with the password of a test user.
    package static let password: Set<String> = ["password", "override_password"]

    /// Whether a password is a word of Plaid's test users, such as `pass_good` and `mfa_device`, and not a configuration.
    package static func isTestPassword(_ text: String) -> Bool {
        text.utf8.count <= 40
            && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_") }
    }

    /// Members that identify a person wherever they are.
    package static let identifying: Set<String> = [
        "account", "account_number", "bban", "document_number", "iban", "id_number", "owner_name", "sort_code", "ssn",
        "ssn_full", "ssn_last_4", "tax_id",
    ]

    /// Members whose texts are about a person.
    package static let personal: Set<String> = [
        "account", "account_number", "account_owner", "birth_date", "by_order_of", "city", "client_account_id",
        "payee", "payer", "client_user_id", "date_of_birth", "email",
        "email_address", "family_name", "first_name", "full_name", "given_name", "holder_name", "iban", "id_number",
        "ip_address", "last_name", "legal_name", "middle_name", "names", "owner_name", "phone", "phone_number",
        "postal_code", "ssn", "ssn_last_4", "street", "street2", "tax_id", "user_agent",
    ]

    /// Members that contain data of persons.
    private static let persons: Set<String> = [
        "account_numbers", "addresses", "applicant", "beneficiary", "borrower", "consumer_report_user_identity",
        "customer",
        "emails", "employee", "end_customer", "identity", "owner", "owners", "person", "phone_numbers", "recipient",
        "taxpayer", "user",
    ]

    /// Members that contain data of businesses and banks.
    private static let open: Set<String> = ["counterparties", "institution", "institutions", "location"]

    /// Members in the data of a person that are words of Plaid's.
    package static let harmless: Set<String> = ["type", "subtype", "status", "country", "region", "iso_currency_code"]

    /// Addresses of the developer's own servers.
    package static let address: Set<String> = ["webhook", "webhook_url", "redirect_uri", "completion_redirect_uri"]

    /// Ids that are the same for every client.
    private static let shared: Set<String> = [
        "institution_id", "category_id", "security_id", "merchant_entity_id", "entity_id", "institution_lot_id",
        "institution_security_id", "class_id",
    ]

    /// Whether a member has a token.
    package static func isToken(_ name: String) -> Bool { name.hasSuffix("_token") || name.hasSuffix("_tokens") }

    /// Whether a member holds an id that each environment generates for itself.
    package static func isIdentifier(_ name: String) -> Bool {
        (name == "id" || name.hasSuffix("_id") || name.hasSuffix("_ids")) && !shared.contains(name)
    }

    /// Members whose texts mean something to the one who made them only.
    package static let opaque: Set<String> = ["cursor", "next_cursor", "logo", "kid", "x", "y"]
}
