"""Where the values come from that requests of all operations name."""

# Where one operation's answer is another one's request: member asked for, and (operation, path into its answer).
MADE = {
    "recipient_id": ("/payment_initiation/recipient/create", ["recipient_id"]),
    "payment_id": ("/payment_initiation/payment/create", ["payment_id"]),
    "consent_id": ("/payment_initiation/consent/create", ["consent_id"]),
    "wallet_id": ("/wallet/create", ["wallet_id"]),
    "transaction_id": ("/wallet/transaction/execute", ["transaction_id"]),
    "identity_verification_id": ("/identity_verification/create", ["id"]),
    "watchlist_screening_id": ("/watchlist_screening/individual/create", ["id"]),
    "entity_watchlist_screening_id": ("/watchlist_screening/entity/create", ["id"]),
    "beacon_user_id": ("/beacon/user/create", ["id"]),
    "beacon_report_id": ("/beacon/report/create", ["id"]),
    "asset_report_token": ("/asset_report/create", ["asset_report_token"]),
    "processor_token": ("/processor/token/create", ["processor_token"]),
    "audit_copy_token": ("/asset_report/audit_copy/create", ["audit_copy_token"]),
    "relay_token": ("/credit/relay/create", ["relay_token"]),
    "link_token": ("/link/token/create", ["link_token"]),
    "link_delivery_session_id": ("/link_delivery/create", ["link_delivery_session_id"]),
    "user_id": ("/user/create", ["user_id"]),
    "user_token": ("/user/create", ["user_token"]),
    "third_party_user_token": ("/user/third_party_token/create", ["third_party_user_token"]),
    "business_verification_id": ("/business_verification/create", ["id"]),
    "application_id": ("/item/application/list", ["applications", 0, "application_id"]),
    "rule_id": ("/beta/transactions/rules/v1/create", ["rule", "id"]),
    "end_customer_client_id": ("/partner/customer/create", ["end_customer", "client_id"]),
    "payment_profile_token": ("/payment_profile/create", ["payment_profile_token"]),
    "event_id": ("/protect/event/send", ["event_id"]),
    "subscription_id": ("/cra/monitoring_insights/subscribe", ["subscription_id"]),
}
NAMED = set(MADE) | {
    "access_token", "access_tokens", "account_id", "public_token", "institution_id", "item_id", "item_ids", "template_id",
    "watchlist_program_id", "entity_watchlist_program_id", "program_id", "transfer_id", "authorization_id", "refund_id",
    "sweep_id", "recurring_transfer_id", "test_clock_id", "transfer_intent_id", "originator_client_id", "repayment_id",
    "from_ledger_id", "to_ledger_id", "bank_transfer_id",
}
FIXED = {
    "institution_id": "ins_109508", "country_codes": ["US"], "products": ["transactions"], "query": "Platypus",
    "initial_products": ["transactions"], "processor": "dwolla", "language": "en", "template_id": "idvtmp_1",
    "watchlist_program_id": "prg_1", "entity_watchlist_program_id": "prg_1", "program_id": "prg_1",
    # Enumerations for which the document has no type.
    "scope": "CLIENT_USER", "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT",
}
