// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The same page for Foundation's decoder, with explicit keys, as an application would write it by hand.
struct FoundationPage: Decodable {
    struct Category: Decodable {
        let primary: String
        let detailed: String
        let confidenceLevel: String?
        let version: String?
        enum CodingKeys: String, CodingKey {
            case primary, detailed, version
            case confidenceLevel = "confidence_level"
        }
    }

    struct Place: Decodable {
        let address, city, region, postalCode, country, storeNumber: String?
        let lat, lon: Double?
        enum CodingKeys: String, CodingKey {
            case address, city, region, country, lat, lon
            case postalCode = "postal_code"
            case storeNumber = "store_number"
        }
    }

    struct Meta: Decodable {
        let referenceNumber, ppdID, payee, byOrderOf, payer, paymentMethod, paymentProcessor, reason: String?
        enum CodingKeys: String, CodingKey {
            case payee, payer, reason
            case referenceNumber = "reference_number"
            case ppdID = "ppd_id"
            case byOrderOf = "by_order_of"
            case paymentMethod = "payment_method"
            case paymentProcessor = "payment_processor"
        }
    }

    struct Party: Decodable {
        let name, type: String
        let entityID, website, logoURL, confidenceLevel: String?
        enum CodingKeys: String, CodingKey {
            case name, type, website
            case entityID = "entity_id"
            case logoURL = "logo_url"
            case confidenceLevel = "confidence_level"
        }
    }

    struct Row: Decodable {
        let accountID, date, name, transactionID, paymentChannel: String
        let amount: Decimal
        let pending: Bool
        let location: Place
        let paymentMeta: Meta
        let category: [String]?
        let isoCurrencyCode, unofficialCurrencyCode, categoryID, checkNumber, merchantName: String?
        let originalDescription, pendingTransactionID, accountOwner, transactionType, logoURL, website: String?
        let authorizedDate, authorizedDatetime, datetime, transactionCode: String?
        let personalFinanceCategoryIconURL, merchantEntityID: String?
        let personalFinanceCategory, businessFinanceCategory: Category?
        let counterparties: [Party]?
        enum CodingKeys: String, CodingKey {
            case date, name, amount, pending, location, category, website, datetime, counterparties
            case accountID = "account_id"
            case transactionID = "transaction_id"
            case paymentChannel = "payment_channel"
            case paymentMeta = "payment_meta"
            case isoCurrencyCode = "iso_currency_code"
            case unofficialCurrencyCode = "unofficial_currency_code"
            case categoryID = "category_id"
            case checkNumber = "check_number"
            case merchantName = "merchant_name"
            case originalDescription = "original_description"
            case pendingTransactionID = "pending_transaction_id"
            case accountOwner = "account_owner"
            case transactionType = "transaction_type"
            case logoURL = "logo_url"
            case authorizedDate = "authorized_date"
            case authorizedDatetime = "authorized_datetime"
            case transactionCode = "transaction_code"
            case personalFinanceCategoryIconURL = "personal_finance_category_icon_url"
            case merchantEntityID = "merchant_entity_id"
            case personalFinanceCategory = "personal_finance_category"
            case businessFinanceCategory = "business_finance_category"
        }
    }

    let added: [Row]
}
