// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import Plaid
public import PlaidJSON

/// IDs that the samples have in common.
enum SampleID {
    static let item: JSONValue = "sample-item"
    static let account: JSONValue = "sample-checking"
    static let institution: JSONValue = "ins_109508"
    static let security: JSONValue = "sample-security"
    static let transaction: JSONValue = "sample-transaction"
    static let request: JSONValue = "sample-request"
}

extension AccountBase: PlaidSample {
    /// A checking account with 100 USD available and 110 USD in it.
    public static var sampleJSON: JSONObject {
        [
            "account_id": SampleID.account,
            "balances": [
                "available": 100, "current": 110, "limit": .null, "iso_currency_code": "USD",
                "unofficial_currency_code": .null, "last_updated_datetime": .null,
            ],
            "mask": "0000", "name": "Checking", "official_name": "Sample Checking Account", "type": "depository",
            "subtype": "checking", "holder_category": "personal", "persistent_account_id": "sample-persistent",
            "apy": .null,
        ]
    }

    /// Members that only accounts with a verification, or with one of Plaid Check beside them, have.
    public static var otherMembers: Set<String> {
        ["verification_insights", "verification_name", "verification_status", "paired_account_id"]
    }
}

extension AccountIdentity: PlaidSample {
    /// The sample account with its owner.
    public static var sampleJSON: JSONObject {
        var account = AccountBase.sampleJSON
        account["owners"] = [.object(Owner.sampleJSON)]
        return account
    }

    /// Members that only accounts with a verification have.
    public static var otherMembers: Set<String> { AccountBase.otherMembers }
}

extension Owner: PlaidSample {
    /// A person who doesn't exist, with a reserved telephone number and email address.
    public static var sampleJSON: JSONObject {
        [
            "names": ["Alex Sample"],
            "phone_numbers": [["data": "2025550100", "primary": true, "type": "mobile"]],
            "emails": [["data": "alex@example.com", "primary": true, "type": "primary"]],
            "addresses": [
                [
                    "data": [
                        "city": "Springfield", "region": "OR", "street": "1 Sample Street", "postal_code": "97477",
                        "country": "US",
                    ],
                    "primary": true,
                ]
            ],
        ]
    }
}

extension NumbersACH: PlaidSample {
    /// Numbers for ACH that no bank has.
    public static var sampleJSON: JSONObject {
        [
            "account_id": SampleID.account, "account": "1111222233330000", "routing": "011401533",
            "wire_routing": "021000021", "is_tokenized_account_number": false, "can_transfer_in": true,
            "can_transfer_out": true,
        ]
    }
}

extension AccountsGetResponse: PlaidSample {
    /// The sample account of the sample Item.
    public static var sampleJSON: JSONObject {
        [
            "accounts": [.object(AccountBase.sampleJSON)], "item": .object(Item.sampleJSON),
            "request_id": SampleID.request,
        ]
    }
}

extension AuthGetResponse: PlaidSample {
    /// The sample account with its numbers for ACH.
    public static var sampleJSON: JSONObject {
        [
            "accounts": [.object(AccountBase.sampleJSON)],
            "numbers": [
                "ach": [.object(NumbersACH.sampleJSON)], "eft": [], "international": [], "bacs": [],
            ],
            "item": .object(Item.sampleJSON), "request_id": SampleID.request,
        ]
    }
}

extension IdentityGetResponse: PlaidSample {
    /// The sample account with its owner.
    public static var sampleJSON: JSONObject {
        [
            "accounts": [.object(AccountIdentity.sampleJSON)], "item": .object(Item.sampleJSON),
            "request_id": SampleID.request,
        ]
    }
}
