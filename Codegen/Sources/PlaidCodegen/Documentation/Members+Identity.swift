// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Owners of accounts, and how well data about a user matches them.
    static let identityTypes = """
        IdentityGetResponse, IdentityMatchResponse, IdentityDocumentsUploadsGetResponse:
          accounts: The accounts with their owners or scores.
          item: The Item that the accounts belong to.
        AccountIdentity: An account with its owners.
        AccountIdentityDocumentUpload: An account with what Plaid read from the documents that its user uploaded.
        AccountIdentityMatchScore: An account with scores that compare data about a user with its owners.
        AccountIdentity, AccountIdentityDocumentUpload:
          owners: The owners as the institution records them.
            For a joint account there may be one entry with several names instead of one entry per owner.
          documents: The documents that the user uploaded; `null` when there are none.
        AccountIdentity, AccountIdentityMatchScore, AccountIdentityDocumentUpload:
          account_id: The identifier of the account.
          balances: The account's cached balances.
          mask: The last 2 to 4 characters of the account number; `null` when the institution does not show a number.
          name: The account's name, which the user or the institution chose.
          official_name: The product's name at the institution; `null` when unknown.
          type: The kind of account.
          subtype: The narrower kind of account; `null` when unknown.
          verification_name: The name that the user entered for a verification of the numbers; `null` otherwise.
        Owner: An owner of an account as the institution records it.
            Data is as old and as complete as the institution's records.
          names: The owner's names. Several entries can be several owners of a joint account.
          phone_numbers: The owner's telephone numbers; empty when the institution has none.
          emails: The owner's email addresses; empty when the institution has none.
          addresses: The owner's addresses; empty when the institution has none.
        Email: An email address of an owner.
          data: The email address.
          primary: Whether it is the main email address on the account.
          type: What the institution calls the address.
        PhoneNumber: A telephone number of an owner.
          data: The number as the institution writes it: the format differs between institutions.
          primary: Whether it is the main number on the account.
          type: What kind of number it is.
        Address: An address of an owner.
          data: The parts of the address.
          primary: Whether it is the main address on the account.
        AddressData, AddressDataNotRequired: A postal address.
        AddressData, AddressDataNotRequired:
          city: The city.
          region: The state or region, such as `NC`; `null` where addresses have none.
          street: The street with house and apartment number.
          postal_code: The postal code as text; leading zeros count.
          country: The country as an ISO 3166-1 alpha-2 code.
        IdentityMatchRequest:
          user: What you know about the user. Leave out what you do not know; its score is then `null`.
        IdentityMatchUser: Data about a user, to be compared with the owners of accounts.
          legal_name: The user's full legal name.
          phone_number: The user's telephone number in E.164 format, such as `+14155550123`.
          email_address: The user's email address.
          address: The user's postal address.
        AccountIdentityMatchScore:
          legal_name: How well the name matches the best matching owner; `null` when there was nothing to compare.
          phone_number: How well the telephone number matches; `null` when there was nothing to compare.
          email_address: How well the email address matches; `null` when there was nothing to compare.
          address: How well the address matches; `null` when there was nothing to compare.
        NameMatchScore: How well a name matches an owner's.
          score: From 0 to 100. From 85 it is a strong match, from 70 a partial one, below a mismatch.
          is_first_name_or_last_name_match: Whether the first or the last name matches exactly, as within a family.
          is_nickname_match: Whether the first names match as name and nickname.
          is_business_name_detected: Whether one of the names looks like a company's. Scores are then less reliable.
        PhoneNumberMatchScore: How well a telephone number matches an owner's.
          score: From 0 to 100. From 70 it is a partial match, for instance without an extension; below a mismatch.
        EmailAddressMatchScore: How well an email address matches an owner's.
          score: From 0 to 100. From 70 it is a partial match, for instance without a `+` suffix; below a mismatch.
        AddressMatchScore: How well an address matches an owner's.
          score: From 0 to 100. From 90 it is a strong match, from 70 a partial one, below a weak one.
          is_postal_code_match: Whether both addresses have the same postal code.
        IdentityDocumentUpload: A document that a user uploaded to prove identity.
          document_id: The identifier of the document, a UUID.
          metadata: What Plaid knows about the document.
          risk_insights: Signs of forgery; absent or `null` unless the check is enabled.
        IdentityDocumentUploadMetadata: What Plaid knows about an uploaded document.
          document_type: The kind of document.
          is_account_number_match: Whether the document shows the account's number. If not, do not trust it.
          page_count: The number of pages.
          last_updated: When the document last changed, in UTC.
          uploaded_at: When the user uploaded the document, in UTC.
        IdentityDocumentUploadRiskInsights: Signs of forgery in an uploaded document.
          risk_summary: The overall score.
          risk_signals: The single findings.
        IdentityDocumentUploadRiskSummary: The overall risk of an uploaded document.
          risk_score: From 0, trustworthy, to 100, probably forged; `null` when it could not be computed.
        IdentityDocumentUploadRiskSignal: One finding about an uploaded document.
          type: What was found.
          has_fraud_risk: Whether the finding points to fraud.
          signal_description: An explanation for people.
          page_number: The page, counted from 1; 0 when the finding concerns no single page.
        """
}
