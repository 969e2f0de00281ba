// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension DocumentationTable {
    /// Members that documents had before 1.778.0.
    static let membersBefore1778 = """
        TransactionsEnhanceGetResponse:
          enhanced_transactions: Your transactions with what Plaid added.
        ClientProvidedRawTransaction, ClientProvidedEnhancedTransaction:
          id: Your own identifier of the transaction.
          description: The unchanged description, as the institution writes it.
          amount: The amount: positive when money leaves the account, negative when it comes in.
          enhancements: What Plaid added.
        Enhancements: What Plaid added to a transaction that you supplied.
        Enhancements:
          category_id: The identifier of the legacy category; `null` when unknown.
          category: The levels of the legacy category, from broad to narrow; empty when unknown.
        LinkDeliveryGetRequest, LinkDeliveryCreateResponse:
          link_delivery_session_id: The identifier of the Hosted Link session.
          link_delivery_url: The URL that the user opens.
        LinkDeliveryGetResponse:
          status: How far the user is: `CREATED`, `OPENED`, `EXITED`, `COMPLETED` or `EXPIRED`.
          created_at: When the session was created, in UTC.
          completed_at: When the session was completed, in UTC; `null` until then.
          access_tokens: The access tokens of the linked Items; `null` or absent until then. Never log them.
          item_ids: The identifiers of the linked Items; `null` or absent until then.
        LinkDeliveryOptions: Settings of a Hosted Link session.
          recipient: Who receives the URL.
        LinkDeliveryRecipient: Who receives the URL of a Hosted Link session.
          communication_methods: How the URL is sent; empty for not at all.
          first_name: The recipient's first name, for the message.
        LinkDeliveryCommunicationMethod: How the URL of a session is sent.
          method: `SMS` or `EMAIL`.
          address: The telephone number in E.164 format, or the email address.
        LastDataAccessTimes: When an application last read each kind of data; `null` for what it never read.
            All times are UTC.
          application_id: The identifier of the application.
          account_balance_info: When balances were last read.
          account_routing_number: When account and routing numbers were last read.
          contact_details: When contact details were last read.
          transactions: When transactions were last read.
          credit_and_loans: When loans and cards were last read.
          investments: When investments were last read.
          payroll_info: When payroll data was last read.
          transaction_risk_info: When risk data was last read.
        """
}
